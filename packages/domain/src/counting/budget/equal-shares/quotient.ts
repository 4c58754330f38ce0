/** Floating point is off by at most half of this, relatively, in one operation. */
export const epsilon = 2 ** -52;

/** A quotient of whole numbers from 0, however large; off by less than four {@link epsilon}, relatively. */
export function quotient(numerator: bigint, denominator: bigint): number {
  const [above, below] = [leadingBits(numerator), leadingBits(denominator)];
  return (above.bits / below.bits) * 2 ** (above.shift - below.shift);
}

/** A number as its first 64 bits or more, which lose less than half an epsilon, and how many bits were left out. */
function leadingBits(number: bigint): { bits: number; shift: number } {
  const shift = Math.max(0, number.toString(16).length * 4 - 68);
  return { bits: Number(shift === 0 ? number : number >> BigInt(shift)), shift };
}
