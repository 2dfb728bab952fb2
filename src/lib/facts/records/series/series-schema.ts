import * as v from 'valibot';
import { date, record, slug, text } from '../schemas/fields.ts';

/** The first line of a series: what it is of, whose, and the last day it looks at. */
export const headSchema = record({
	series: v.literal('un-voting', 'unknown-value: Series are of "un-voting".'),
	source: slug,
	horizon: date
});

const year = v.pipe(
	v.number('wrong-type: A year is a number.'),
	v.integer('wrong-type: A year is whole.'),
	v.minValue(1946, 'wrong-type: The General Assembly first met in 1946.'),
	v.maxValue(9999, 'wrong-type: A year has four digits.')
);
const ideal = v.pipe(v.number('wrong-type: An ideal point is a number.'), v.finite());
const votes = v.pipe(
	v.number('wrong-type: Votes are a number.'),
	v.integer('wrong-type: Votes are whole.'),
	v.minValue(0, 'wrong-type: Votes are never below nought.')
);

/** Each further line: one state, its seats, and of each the years with ideal point and votes. */
export const lineSchema = record({
	state: slug,
	rows: v.array(
		v.strictTuple(
			[
				text,
				v.array(
					v.strictTuple([year, ideal, votes], 'wrong-type: A value is [year, ideal point, votes].'),
					'wrong-type: The values of a seat are a list.'
				)
			],
			'wrong-type: A seat is its number and the list of its values.'
		),
		'wrong-type: "rows" is a list of seats.'
	)
});

export type SeriesHead = v.InferOutput<typeof headSchema>;
export type SeriesLine = v.InferOutput<typeof lineSchema>;
