/** Runs something with Math.random replaced by a seeded one (mulberry32), and puts the old one back. */
export function withSeededRandom<T>(seed: number, run: () => T): T {
	const random = Math.random;
	let state = seed >>> 0;
	Math.random = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	try {
		return run();
	} finally {
		Math.random = random;
	}
}
