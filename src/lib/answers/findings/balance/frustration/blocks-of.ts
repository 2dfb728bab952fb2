import { linkRows, type Block, type Link } from '../../signed-pairs/block.ts';

/**
 * The blocks (biconnected components) of a signed graph that hold a ring, by the
 * depth-first search of Hopcroft and Tarjan (1973), without recursion. Balance is
 * a matter of rings, and every ring lies within one block, so that frustration
 * adds up over blocks. Single pairs hold no ring.
 */
export function blocksOf(graph: Block): Block[] {
	const { starts, others, signs } = linkRows(graph);
	const found = new Int32Array(graph.size).fill(-1);
	const lowest = new Int32Array(graph.size);
	const next = starts.slice();
	const blocks: Block[] = [];
	const open: Link[] = [];
	let time = 0;
	const reach = (actor: number) => {
		found[actor] = lowest[actor] = time++;
	};
	const lower = (actor: number, to: number) => {
		lowest[actor] = Math.min(lowest[actor] ?? 0, to);
	};
	for (let root = 0; root < graph.size; root++) {
		if (found[root] !== -1) continue;
		reach(root);
		const trail = [root];
		for (let actor = trail.at(-1); actor !== undefined; actor = trail.at(-1)) {
			const above = trail.at(-2);
			const at = next[actor] ?? 0;
			if (at < (starts[actor + 1] ?? 0)) {
				next[actor] = at + 1;
				const other = others[at] ?? 0;
				const since = found[other] ?? 0;
				const link: Link = { a: actor, b: other, sign: signs[at] === 1 ? 1 : -1 };
				if (since === -1) {
					open.push(link);
					reach(other);
					trail.push(other);
				} else if (other !== above && since < (found[actor] ?? 0)) {
					open.push(link);
					lower(actor, since);
				}
			} else {
				trail.pop();
				if (above === undefined) continue;
				lower(above, lowest[actor] ?? 0);
				if ((lowest[actor] ?? 0) >= (found[above] ?? 0))
					blocks.push(numbered(takeFrom(open, above, actor)));
			}
		}
	}
	return blocks.filter(({ size }) => size > 2);
}

/** Takes the open links from that one to the end. */
function takeFrom(open: Link[], a: number, b: number): Link[] {
	return open.splice(open.findLastIndex((link) => link.a === a && link.b === b));
}

/** Actors get new numbers in the order of their old ones. */
function numbered(links: readonly Link[]): Block {
	const actors = [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
	const numbers = new Map(actors.map((actor, number) => [actor, number]));
	return {
		size: actors.length,
		links: links.map(({ a, b, sign }) => ({
			a: numbers.get(a) ?? 0,
			b: numbers.get(b) ?? 0,
			sign
		}))
	};
}
