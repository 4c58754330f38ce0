import type { MiddlewareHandler } from 'hono';

/** The full version, which every answer of the API tells (NLgov API Design Rules, /core/version-header). */
export const apiVersion = '0.1.0';

export const apiHeaders: MiddlewareHandler = async (context, next) => {
  context.header('API-Version', apiVersion);
  context.header('X-Content-Type-Options', 'nosniff');
  await next();
};

/** The service's own pages: nothing but its own scripts and styles, no inline code, no framing, Trusted Types. */
export const pageHeaders: MiddlewareHandler = async (context, next) => {
  context.header(
    'Content-Security-Policy',
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html wijkaanpak",
  );
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'no-referrer');
  context.header('Cross-Origin-Opener-Policy', 'same-origin');
  context.header('Permissions-Policy', 'camera=(self), geolocation=(), microphone=(self)');
  await next();
};
