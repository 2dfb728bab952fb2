import type { Reach, Trace } from './question.ts';
import { readKinds, wordsInside } from './read-kinds.ts';
import { readName, type Wanted } from './read-name.ts';
import {
	expectNext,
	lacksSomething,
	note,
	noteExpected,
	skipToWord,
	type Reading
} from './reading.ts';

const ARROWS = ['->', '->>', '--'];

/** Reads `A -> B`; undefined where a part is missing or means nothing, with the problems noted. */
export function readTrace(reading: Reading, wanted: Wanted): Trace | undefined {
	const from = readName(reading, wanted);
	if (from === undefined && lacksSomething(reading)) return undefined;
	const arrow = readArrow(reading, from !== undefined);
	if (arrow === undefined) return undefined;
	const to = readName(reading, { expected: 'the name of an entity after the arrow' });
	if (from === undefined || to === undefined) return undefined;
	if (from.id === to.id) {
		const message = 'Both ends are the same entity: name two different ones.';
		note(reading, 'same-ends', { from: from.from, to: to.to }, message);
		return undefined;
	}
	return { from: from.id, to: to.id, ...arrow };
}

function readArrow(
	reading: Reading,
	isDue: boolean
): { reach: Reach; kinds?: readonly string[] } | undefined {
	if (isDue) expectNext(reading, { what: 'arrow' });
	let token = reading.tokens[reading.at];
	let kinds: readonly string[] | undefined;
	if (token?.what === 'kinds') {
		kinds = readKinds(reading, wordsInside(token.text, token.from + 2));
		reading.at++;
		token = reading.tokens[reading.at];
		expectNext(reading, { what: 'arrow' });
	}
	if (token?.what === 'open-kinds') {
		reading.at++;
		const last = wordsInside(token.text, token.from + 2).at(-1);
		if (last !== undefined)
			expectNext(reading, { what: 'kind', from: last.from, written: last.text });
		noteExpected(reading, 'a closing bracket and an arrow', [']->']);
		return undefined;
	}
	if (token?.what !== 'arrow') {
		const expected = 'an arrow (-> for one step, ->> for a path, -- for a path either way)';
		noteExpected(reading, expected, ARROWS);
		return skipToArrow(reading) ? readArrow(reading, false) : undefined;
	}
	reading.at++;
	const reach = reachOf(token.text);
	return kinds === undefined ? { reach } : { reach, kinds };
}

/** Moves to an arrow further on, so that what stands behind it is read too; false where the next word, date or `vs` comes first. */
function skipToArrow(reading: Reading): boolean {
	const start = reading.at;
	skipToWord(reading);
	const passed = reading.tokens.slice(start, reading.at);
	const next = passed.findIndex(({ what }) => what === 'arrow' || what === 'kinds');
	if (next !== -1) reading.at = start + next;
	return next !== -1;
}

function reachOf(arrow: string): Reach {
	return arrow === '->' ? 'step' : arrow === '->>' ? 'path' : 'either-way';
}
