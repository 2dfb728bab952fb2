import type { Endpoint } from '../endpoint.ts';
import { ENTITIES, ENTITY } from './entities.ts';
import { EXPORT } from './export.ts';
import { NEIGHBOURHOOD } from './neighbourhood.ts';
import { BALANCE, BLOCS, CHANGES, COMPARE, DRIFT, PATHS, PROXIES, QUERY } from './questions.ts';
import { RELATIONSHIP, RELATIONSHIPS } from './relationships.ts';
import { SNAPSHOT, SNAPSHOT_PART } from './snapshot.ts';
import { SOURCE, SOURCES } from './sources.ts';

/** The API, in the order in which it is described. */
export const ALL_ENDPOINTS: readonly Endpoint[] = [
	ENTITIES,
	ENTITY,
	RELATIONSHIPS,
	RELATIONSHIP,
	SOURCES,
	SOURCE,
	NEIGHBOURHOOD,
	PATHS,
	COMPARE,
	PROXIES,
	BALANCE,
	DRIFT,
	BLOCS,
	CHANGES,
	QUERY,
	EXPORT,
	SNAPSHOT,
	SNAPSHOT_PART
];
