import { dayAfter, firstDay } from '../../model/partial-date.ts';
import type { Problem } from '../../model/problem.ts';
import { problemAt } from '../problem-codes.ts';
import type { Check } from './check.ts';

/** Nothing was read before it was published, nor attests a day after it was read. */
export const seenInTime: Check = ({ written }) => [
	...written.sources.flatMap(({ value: { issued, accessed }, place }): Problem[] =>
		issued === undefined || firstDay(issued) < dayAfter(accessed)
			? []
			: [
					problemAt(
						place(['accessed']),
						'seen-too-early',
						`It was read (${accessed.text}) before it was published (${issued.text}): mend one of the two dates.`
					)
				]
	),
	...written.relationships.flatMap(({ value, place }) =>
		value.claims.flatMap(({ observed, checked }, index): Problem[] =>
			observed === undefined || firstDay(observed) < dayAfter(checked)
				? []
				: [
						problemAt(
							place(['claims', index, 'observed']),
							'seen-too-early',
							`It cannot be observed (${observed.text}) after the day it was read (${checked.text}).`
						)
					]
		)
	)
];
