import { problemAt } from '../problem-codes.ts';
import type { Check } from './check.ts';

/** Every relationship has a claim that asserts it; ideologies and conflicts name what their summary rests on. */
export const sourced: Check = ({ written }) => [
	...written.relationships
		.filter(
			({ value: { claims } }) =>
				// Without any claim that could be read, that is what is reported.
				claims.length > 0 && claims.every(({ stance }) => stance !== 'asserts')
		)
		.map(({ value, place }) =>
			problemAt(
				place(['claims']),
				'unsourced',
				`No claim asserts "${value.id}": a denial needs something that is denied.`
			)
		),
	...written.entities
		.filter(
			({ value }) =>
				(value.kind === 'ideology' || value.kind === 'conflict') && value.sources.length === 0
		)
		.map(({ value, place }) =>
			problemAt(
				place(),
				'unsourced',
				`The ${value.kind} "${value.id}" needs "sources": what does its summary rest on?`
			)
		)
];
