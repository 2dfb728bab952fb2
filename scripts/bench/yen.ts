/** A way on, and what it is asked whether it may be taken. */
export interface Way<T> {
	readonly to: string;
	readonly line: T;
}

/** Ways by id, as anybody would write it down: a Map of arrays, filtered while walking. */
export interface Roads<T> {
	readonly ways: ReadonlyMap<string, readonly Way<T>[]>;
	readonly admits: (line: T) => boolean;
}

/** The k shortest simple paths of at most `most` steps by Yen's algorithm (1971), with breadth-first search: the slow and usual way that the benchmark measures against. */
export function yen<T>(
	roads: Roads<T>,
	from: string,
	to: string,
	k: number,
	most: number
): string[][] {
	const first = shortest(roads, from, to, new Set(), new Set(), most);
	if (first === undefined || first.length - 1 > most) return [];
	const found = [first];
	const candidates: string[][] = [];
	while (found.length < k) {
		const last = found.at(-1) ?? [];
		for (let spur = 0; spur < last.length - 1; spur++) {
			const root = last.slice(0, spur + 1);
			const cut = new Set(
				found
					.filter((path) => root.every((id, place) => path[place] === id))
					.map((path) => `${path[spur] ?? ''} ${path[spur + 1] ?? ''}`)
			);
			const before = new Set(root.slice(0, -1));
			const rest = shortest(roads, root.at(-1) ?? '', to, before, cut, most - spur);
			if (rest === undefined) continue;
			const path = [...root.slice(0, -1), ...rest];
			const isKnown = candidates.some((each) => each.join(' ') === path.join(' '));
			if (path.length - 1 <= most && !isKnown) candidates.push(path);
		}
		candidates.sort((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1));
		const next = candidates.shift();
		if (next === undefined) break;
		found.push(next);
	}
	return found;
}

function shortest<T>(
	{ ways, admits }: Roads<T>,
	from: string,
	to: string,
	without: ReadonlySet<string>,
	cut: ReadonlySet<string>,
	most: number
): string[] | undefined {
	const before = new Map<string, string>();
	const seen = new Set([from, ...without]);
	let frontier = [from];
	for (let steps = 1; steps <= most && frontier.length > 0; steps++) {
		const reached: string[] = [];
		for (const at of frontier)
			for (const { to: next, line } of ways.get(at) ?? []) {
				if (seen.has(next) || cut.has(`${at} ${next}`) || !admits(line)) continue;
				seen.add(next);
				before.set(next, at);
				if (next === to) return trail(before, from, to);
				reached.push(next);
			}
		frontier = reached;
	}
	return undefined;
}

function trail(before: ReadonlyMap<string, string>, from: string, to: string): string[] {
	const path = [to];
	for (let at = to; at !== from;) {
		at = before.get(at) ?? from;
		path.unshift(at);
	}
	return path;
}
