import { ANSWER_SCHEMAS } from '../answers/answer-json.ts';
import { PATH_SCHEMA, STEP_SCHEMA, STRAND_SCHEMA } from '../answers/path-json.ts';
import { EFFECTIVE, envelopeOf, SCOPE } from './envelope-schema.ts';
import { PROBLEM } from './problem-schema.ts';
import { ADDRESSED_CLAIM, CLAIM } from './claim-schema.ts';
import { ENTITY } from './entity-schema.ts';
import { INCLUDED } from './included-schema.ts';
import { INCLUDED_RELATIONSHIP, RELATIONSHIP } from './relationship-schema.ts';
import { LISTED_SOURCE, RESTING, SOURCE } from './source-schema.ts';
import { ref, type Schema } from './schema.ts';

/** Everything that is described once, by name: records, envelopes and what stands in them. */
export const ALL_SCHEMAS: Readonly<Record<string, Schema>> = {
	Entity: ENTITY,
	Relationship: RELATIONSHIP,
	IncludedRelationship: INCLUDED_RELATIONSHIP,
	Claim: CLAIM,
	AddressedClaim: ADDRESSED_CLAIM,
	Source: SOURCE,
	ListedSource: LISTED_SOURCE,
	Resting: RESTING,
	Included: INCLUDED,
	Effective: EFFECTIVE,
	Scope: SCOPE,
	Strand: STRAND_SCHEMA,
	Step: STEP_SCHEMA,
	Path: PATH_SCHEMA,
	...Object.fromEntries(
		Object.entries(ANSWER_SCHEMAS).map(([ask, answer]) => [envelopeName(ask), envelopeOf(answer)])
	),
	Problem: PROBLEM
};

/** The envelope of one sort of question. */
export function envelopeRef(ask: keyof typeof ANSWER_SCHEMAS): Schema {
	return ref(envelopeName(ask));
}

/** The envelope of whatever was asked. */
export const ANY_ENVELOPE: Schema = {
	oneOf: Object.keys(ANSWER_SCHEMAS).map((ask) => ref(envelopeName(ask)))
};

function envelopeName(ask: string): string {
	return `${ask.charAt(0).toUpperCase()}${ask.slice(1)}Envelope`;
}
