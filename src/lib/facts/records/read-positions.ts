import * as v from 'valibot';
import type { Positions } from '../model/positions.ts';
import type { Problem } from '../model/problem.ts';
import { problemAt } from './problem-codes.ts';

const schema = v.strictObject({
	hash: v.string(),
	positions: v.array(v.strictTuple([v.string(), v.number(), v.number()]))
});

export const NO_POSITIONS: Positions = { hash: '', of: new Map() };

/** Reads `{ hash, positions: [[id, x, y], ...] }`, as the layout script writes it. */
export function readPositions(
	file: string,
	text: string
): { positions: Positions; problems: Problem[] } {
	const parsed = v.safeParse(schema, parseJson(text));
	if (parsed.success) {
		const { hash, positions } = parsed.output;
		const of = new Map(positions.map(([id, x, y]) => [id, { x, y }]));
		return { positions: { hash, of }, problems: [] };
	}
	const message = 'The positions cannot be read: write them anew with "npm run data:layout".';
	const place = { file, line: 1, column: 1 };
	return { positions: NO_POSITIONS, problems: [problemAt(place, 'positions-unreadable', message)] };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
