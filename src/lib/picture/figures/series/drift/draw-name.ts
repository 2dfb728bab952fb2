import type { Graph } from '#lib/answers/graph/graph.ts';
import { labelOf, standingEntity } from '../../ladder/standing-entity.ts';
import type { Mark } from '../../marks.ts';
import { LEADING, setText } from '../../text-block.ts';
import { FLAG, NAME_ROOM } from '../measures.ts';
import type { Frame } from './frame.ts';

const FACE = { family: 'serif', weight: 600, size: 14, fill: 'ink' } as const;
const GAP = 7;

/** A pole's flag and name: beside its band where there is room, else above. */
export function drawName(
	graph: Graph,
	pole: string,
	{ beside, width }: Frame,
	top: number
): { readonly marks: readonly Mark[]; readonly bottom: number } {
	const left = FLAG + GAP;
	const room = (beside ? NAME_ROOM : width) - left - 4;
	const text = { ...FACE, text: labelOf(graph, pole), most: beside ? 4 : 2 };
	const drop = (FLAG + 2 - FACE.size * LEADING) / 2;
	const set = setText([text], left, top + drop, room);
	const flag = standingEntity(graph, pole, { x: FLAG / 2 + 1, y: top + FLAG / 2 + 1 }, FLAG);
	return {
		marks: [flag, ...set.marks],
		bottom: Math.max(set.bottom, top + FLAG + 2)
	};
}
