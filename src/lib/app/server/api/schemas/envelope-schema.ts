import { FILTER_PARAMETERS } from '../filter-parameters.ts';
import type { Parameter } from '../parameters.ts';
import { about, BOOLEAN, COUNT, list, mapOf, object, ref, TEXT, type Schema } from './schema.ts';

/** The dates and filters that an answer used, under the names and in the form of the parameters. */
export const EFFECTIVE: Schema = effective();

/** What was searched, and what was withheld and why. */
export const SCOPE: Schema = object({
	entities: COUNT,
	relationships: COUNT,
	withheld: mapOf(COUNT)
});

/** A question's envelope around one sort of answer. */
export function envelopeOf(answer: Schema): Schema {
	return object({
		revision: about('Of the facts.', TEXT),
		question: about('What was asked, in words.', TEXT),
		query: about('The same question as a line.', TEXT),
		effective: ref('Effective'),
		complete: about('False where the bound on work was reached.', BOOLEAN),
		searched: about('Expansions made.', COUNT),
		scope: ref('Scope'),
		answer,
		included: ref('Included'),
		method: TEXT
	});
}

/** One page of a list, under its name, with the length of the whole. */
export function pageOfSchema(name: string, members: Schema, more: Record<string, Schema> = {}) {
	return object({ revision: TEXT, ...more, total: COUNT, [name]: list(members) });
}

function effective(): Schema {
	const { asOf, during, ...filters } = FILTER_PARAMETERS;
	const valueOf = ({ many, reader }: Parameter) => (many ? list(reader.schema) : reader.schema);
	const values = Object.entries(filters).map(([name, parameter]) => [name, valueOf(parameter)]);
	return object(
		{ filters: object({}, Object.fromEntries(values)) },
		{ asOf: asOf.reader.schema, during: during.reader.schema }
	);
}
