/** What one contender took over many rounds, in milliseconds. */
export interface Timing {
	readonly median: number;
	readonly p99: number;
	readonly rounds: number;
}

export interface Contender {
	readonly name: string;
	run(round: number): unknown;
}

/** Runs contenders in turn, round after round, so that what the machine does meanwhile meets all of them; a tenth of the rounds first, untimed. */
export function interleave(contenders: readonly Contender[], rounds: number): Map<string, Timing> {
	const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
	for (let round = 0; round < Math.ceil(rounds / 10); round++)
		for (const { run } of contenders) run(round);
	for (let round = 0; round < rounds; round++)
		for (const { name, run } of contenders) {
			const start = performance.now();
			run(round);
			times.get(name)?.push(performance.now() - start);
		}
	return new Map([...times].map(([name, list]) => [name, summarise(list)]));
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
