/** Whether a host name in an address (`localhost`, `127.0.0.1`, `[::1]`) is this machine itself, which no other machine reaches. */
export const isLoopback = (hostname: string): boolean => ['localhost', '127.0.0.1', '[::1]', '::1'].includes(hostname);
