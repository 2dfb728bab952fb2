import { mulberry32 } from './generated-world.ts';

/**
 * What one contender took over many rounds, in milliseconds of processor time: on a
 * machine that others load, whoever takes milliseconds is interrupted and whoever takes
 * microseconds is not, so that the clock on the wall would flatter us.
 */
export interface Timing {
	readonly median: number;
	readonly p99: number;
	readonly rounds: number;
}

export interface Contender {
	readonly name: string;
	/** Answers the question of that number. */
	run(question: number): unknown;
}

/** How many questions a contender answers in a row. One by one, it would be measured how soon the processor's memory is warm again after another's work. */
const IN_A_ROW = 10;

/**
 * Runs contenders in turn, a few questions each, so that what the machine does meanwhile
 * meets all of them; each answers every question once, and never those that another has
 * just answered. Turns are drawn anew each time: who always came after the same other
 * would clear away its litter. `warm` rounds come first, untimed, on questions that are
 * not asked again: numbers from `rounds` on.
 */
export function interleave(
	contenders: readonly Contender[],
	rounds: number,
	warm: number
): Map<string, Timing> {
	const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
	for (let round = 0; round < warm; round++) for (const { run } of contenders) run(rounds + round);
	const apart = Math.floor(rounds / contenders.length);
	const random = mulberry32(rounds);
	for (let first = 0; first < rounds; first += IN_A_ROW)
		for (const [place, { name, run }] of shuffled([...contenders.entries()], random))
			for (let round = first; round < Math.min(rounds, first + IN_A_ROW); round++) {
				const question = (round + place * apart) % rounds;
				const start = processorTime();
				run(question);
				times.get(name)?.push(processorTime() - start);
			}
	return new Map([...times].map(([name, list]) => [name, summarise(list)]));
}

/** Of the whole process, in milliseconds, to a thousandth. */
function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** In an order drawn by the numbers (Fisher and Yates 1938). */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
	const drawn = [...list];
	for (let last = drawn.length - 1; last > 0; last--) {
		const [taken] = drawn.splice(Math.floor(random() * (last + 1)), 1);
		if (taken !== undefined) drawn.push(taken);
	}
	return drawn;
}

function summarise(times: readonly number[]): Timing {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share: number) =>
		sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
	return { median: at(0.5) ?? 0, p99: at(0.99) ?? 0, rounds: sorted.length };
}

/** `0.0123 ms (p99 0.4 ms)`. */
export function wordTiming({ median, p99 }: Timing): string {
	return `${wordTime(median)} (p99 ${wordTime(p99)})`;
}

function wordTime(milliseconds: number): string {
	return `${milliseconds.toPrecision(3)} ms`;
}
