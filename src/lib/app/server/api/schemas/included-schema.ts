import { about, COUNT, list, object, ref, type Schema } from './schema.ts';

/** Every record that an answer rests on, once. */
export const INCLUDED: Schema = object(
	{
		entities: list(ref('Entity')),
		relationships: list(ref('IncludedRelationship')),
		claims: list(ref('AddressedClaim')),
		sources: list(ref('Source'))
	},
	{
		withheld: about(
			'How many more there are, where not all are included.',
			object({}, { entities: COUNT, relationships: COUNT })
		)
	}
);
