import * as v from 'valibot';
import { CODE_SYSTEMS } from '../../model/compiled-entity.ts';
import { ENTITY_KINDS, LEADER_ROLES, STATEHOODS } from '../../model/entity.ts';
import { date, flag, listOf, oneOf, record, slug, someOf, text, unknownValue } from './fields.ts';

/** Codes by which datasets mean the entity: what they tell of these is told of it. */
const someCodes = someOf(text);
const codes = record(
	Object.fromEntries(CODE_SYSTEMS.map((system) => [system, v.exactOptional(someCodes)])) as Record<
		(typeof CODE_SYSTEMS)[number],
		v.ExactOptionalSchema<typeof someCodes, undefined>
	>
);

const dyad = v.pipe(
	text,
	v.regex(
		/^\d+(?:-\d+)*-v-\d+(?:-\d+)*$/,
		'unknown-value: A dyad is the numbers of the two sides, such as 64-v-338.'
	)
);

const statusClaim = record({
	standing: oneOf(STATEHOODS),
	since: v.exactOptional(date),
	until: v.exactOptional(date),
	source: slug,
	says: text
});

/** Degrees, to a hundredth: finer would be a building. */
const degrees = (most: number) =>
	v.pipe(
		v.number('wrong-type: Write degrees as a number, such as 39.82.'),
		v.check(
			(value) => Math.abs(value) <= most,
			`unknown-value: Degrees lie between -${String(most)} and ${String(most)}.`
		)
	);

const seat = record({
	name: text,
	latitude: degrees(90),
	longitude: degrees(180),
	since: v.exactOptional(date),
	until: v.exactOptional(date),
	source: slug
});

const common = {
	id: slug,
	label: text,
	article: v.exactOptional(flag),
	aliases: listOf(text),
	summary: text,
	since: v.exactOptional(date),
	until: v.exactOptional(date),
	sources: listOf(slug),
	wikidata: v.exactOptional(
		v.pipe(text, v.regex(/^Q[1-9]\d*$/, 'unknown-value: A Wikidata id is Q and a number.'))
	),
	status: listOf(statusClaim),
	seats: v.exactOptional(someOf(seat)),
	codes: v.exactOptional(codes)
};

const state = record({
	...common,
	kind: v.literal('state'),
	flag: v.exactOptional(
		v.pipe(
			text,
			v.regex(
				/^[a-z]{2}(?:-[a-z]{2,3})?$/,
				'unknown-value: A flag is the ISO 3166-1 alpha-2 code in small letters.'
			)
		)
	)
});

const leader = record({ ...common, kind: v.literal('leader'), role: oneOf(LEADER_ROLES) });

const conflict = record({
	...common,
	kind: v.literal('conflict'),
	pairs: someOf(
		record({
			id: slug,
			sides: v.strictTuple([slug, slug], 'wrong-type: A pair has two sides: [one, other].'),
			// UCDP's dyads that are this pair: the numbers of the first side's actors, "-v-", those of the other's.
			dyads: listOf(dyad)
		})
	),
	episodes: listOf(
		record({
			id: slug,
			label: text,
			since: date,
			until: v.exactOptional(date),
			source: slug
		})
	),
	// Ids of the states in which, or between which, it is fought.
	where: v.exactOptional(someOf(slug))
});

const organisation = record({
	...common,
	kind: v.literal('organisation'),
	obligation: v.exactOptional(
		record({
			duty: oneOf(['defence', 'consultation']),
			source: slug,
			dormant: v.optional(flag, false)
		})
	)
});

const plain = record({ ...common, kind: v.picklist(['ideology', 'group']) });

export const entitySchema = v.variant(
	'kind',
	[state, leader, conflict, organisation, plain],
	({ input }) => unknownValue(input, ENTITY_KINDS)
);

export type WrittenEntity = v.InferOutput<typeof entitySchema>;
