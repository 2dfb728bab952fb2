import type { Problem } from '../../model/problem.ts';
import { readAuthorities } from '../../records/read-authorities.ts';
import type { WrittenAuthority } from '../../records/schemas/authorities-schema.ts';
import { ALL_IMPORTERS } from '../all-importers.ts';
import { STATE_CODES } from '../codes/state-codes.ts';
import type { Ruler } from '../importer.ts';
import type { Authority } from '../identities/known.ts';
import type { Curated } from './read-curated.ts';

/** The authorities in the text of authorities.yaml, checked against what is curated and the table of states; none where anything is wrong. */
export function authoritiesOf(
	text: string,
	{ entities, sources }: Curated
): { readonly authorities: readonly Authority[]; readonly problems: readonly Problem[] } {
	const { authorities, problems } = readAuthorities(text, {
		// Most states have no curated entity; their ids are those of the table of codes.
		entities: new Set([...STATE_CODES, ...entities].map(({ id }) => id)),
		sources,
		datasets: new Set(ALL_IMPORTERS.map(({ id }) => id))
	});
	return { authorities: authorities.flatMap(authorityOf), problems };
}

function authorityOf(written: WrittenAuthority): Authority[] {
	const { state, actor, dataset, conflicts, against, since, until } = written;
	const ruler = rulerOf(written);
	if (ruler === undefined) return [];
	return [
		{
			state,
			ruler,
			...(actor === undefined ? {} : { actor }),
			...(dataset === undefined ? {} : { dataset }),
			...(conflicts === undefined ? {} : { conflicts }),
			...(against === undefined ? {} : { against }),
			...(since === undefined ? {} : { since: since.text }),
			...(until === undefined ? {} : { until: until.text })
		}
	];
}

function rulerOf({ entity, group }: WrittenAuthority): Ruler | undefined {
	return entity === undefined ? group : { entity };
}
