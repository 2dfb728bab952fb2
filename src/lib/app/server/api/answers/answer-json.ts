import type { Answered } from '#lib/answers/text/answered.ts';
import type { Schema } from '../schemas/schema.ts';
import { BALANCE_SCHEMA, balanceJson } from './balance-json.ts';
import { BLOCS_SCHEMA, blocsJson } from './blocs-json.ts';
import { CHANGES_SCHEMA, changesJson } from './changes-json.ts';
import { COMPARISON_SCHEMA, comparisonJson } from './comparison-json.ts';
import { driftJson } from './drift-json.ts';
import { DRIFT_SCHEMA } from './drift-schema.ts';
import { PATHS_SCHEMA, pathsJson } from './paths-json.ts';
import { PROXIES_SCHEMA, proxiesJson } from './proxies-json.ts';

/** The answer of a question's envelope as plain JSON. Numbers in brackets in its sentences are those of `notes`. */
export function answerJson(answered: Answered): Record<string, unknown> {
	switch (answered.ask) {
		case 'paths':
			return pathsJson(answered);
		case 'compare':
			return comparisonJson(answered);
		case 'proxies':
			return proxiesJson(answered);
		case 'balance':
			return balanceJson(answered);
		case 'drift':
			return driftJson(answered);
		case 'blocs':
			return blocsJson(answered);
		case 'changes':
			return changesJson(answered);
		default:
			return answered satisfies never;
	}
}

/** What `answerJson` writes, by what was asked. */
export const ANSWER_SCHEMAS: Readonly<Record<Answered['ask'], Schema>> = {
	paths: PATHS_SCHEMA,
	compare: COMPARISON_SCHEMA,
	proxies: PROXIES_SCHEMA,
	balance: BALANCE_SCHEMA,
	drift: DRIFT_SCHEMA,
	blocs: BLOCS_SCHEMA,
	changes: CHANGES_SCHEMA
};
