import type { Answered } from '#lib/answers/text/answered.ts';
import { entitiesTold } from '#lib/answers/text/entities-told.ts';
import { datasetsCited } from '#lib/answers/text/number-footnotes.ts';
import { relationshipsTold } from '#lib/answers/text/relationships-told.ts';

/** Ids of everything that an answer rests on, each once. What its notes cite comes first, so that a cut leaves every note its claims. */
export function restsOn(answered: Answered): {
	readonly entities: readonly string[];
	readonly relationships: readonly string[];
	/** Datasets whose rows are cited as they are, not as claims. */
	readonly sources: readonly string[];
} {
	const cited = answered.footnotes.flatMap(({ claims }) =>
		claims.map((address) => address.slice(0, address.indexOf('/')))
	);
	return {
		entities: entitiesTold(answered),
		relationships: [...new Set([...cited, ...relationshipsTold(answered)])],
		sources: datasetsCited(answered.footnotes)
	};
}
