import * as v from 'valibot';
import type { Problem } from '../../model/problem.ts';
import type { Place } from '../place.ts';
import { problemAt } from '../problem-codes.ts';
import { headSchema, lineSchema, type SeriesHead, type SeriesLine } from './series-schema.ts';

/** Something that stands on a line of its own. */
export interface OnLine<T> {
	readonly value: T;
	readonly place: Place;
}

/** What a file of a series holds, line by line; the head is missing where it could not be read. */
export interface ReadSeries {
	readonly file: string;
	readonly head: OnLine<SeriesHead> | undefined;
	readonly states: readonly OnLine<SeriesLine>[];
	readonly problems: readonly Problem[];
}

const MEND =
	'These files are not edited by hand: import the dataset again with "npm run data:import".';

/** Reads a series line by line, each by itself: a line that cannot be read is a problem, the others are read all the same. */
export function readSeries(file: string, text: string): ReadSeries {
	const problems: Problem[] = [];
	const read = <T>(line: string, at: number, schema: v.GenericSchema<unknown, T>) => {
		const place = { file, line: at + 1, column: 1 };
		const parsed = v.safeParse(schema, parseJson(line));
		if (parsed.success) return [{ value: parsed.output, place }];
		const [{ message }] = parsed.issues;
		problems.push(problemAt(place, 'series-unreadable', `${wordIssue(message)} ${MEND}`));
		return [];
	};
	const lines = text.replace(/\n$/, '').split('\n');
	const [head] = read(lines[0] ?? '', 0, headSchema);
	const states = lines.slice(1).flatMap((line, index) => read(line, index + 1, lineSchema));
	return { file, head, states, problems };
}

/** Messages of the fields begin with a code of their own; those of valibot itself say nothing to a reader. */
function wordIssue(message: string): string {
	const said = /^[a-z]+(?:-[a-z]+)+: (.+)$/s.exec(message)?.[1];
	return said === undefined || message.startsWith('unknown-key: ')
		? 'This is no line of a series.'
		: said;
}

function parseJson(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
