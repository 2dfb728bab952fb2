import { seededRandom } from '../../src/lib/answers/findings/seeded-random.ts';

/** Runs something with Math.random replaced by a seeded one, and puts the old one back. */
export function withSeededRandom<T>(seed: number, run: () => T): T {
	const random = Math.random;
	Math.random = seededRandom(seed);
	try {
		return run();
	} finally {
		Math.random = random;
	}
}
