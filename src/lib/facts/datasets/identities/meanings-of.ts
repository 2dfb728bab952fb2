import type { DatedCode } from '../codes/dated-code.ts';
import type { StateCodes } from '../codes/parse-codes.ts';
import { CODE_SYSTEMS, type CodeSystem } from '../../model/compiled-entity.ts';
import type { Known } from './known.ts';

/** What a code may mean, and when. */
export interface Meaning extends Omit<DatedCode, 'code'> {
	readonly entity: string;
}

type Meanings = Map<CodeSystem, Map<string, Meaning[]>>;

/**
 * All meanings of all codes. The table of states decides alone on the codes that it
 * has: it knows since when, entities do not.
 */
export function meaningsOf(states: readonly StateCodes[], entities: readonly Known[]): Meanings {
	const meanings: Meanings = new Map(CODE_SYSTEMS.map((system) => [system, new Map()]));
	for (const state of states)
		for (const system of ['gw', 'cow', 'fips'] as const)
			for (const { code, ...dates } of state[system])
				add(meanings, system, code, { entity: state.id, ...dates });
	const tabled = new Map(CODE_SYSTEMS.map((each) => [each, new Set(meanings.get(each)?.keys())]));
	for (const { id, codes } of entities)
		for (const system of CODE_SYSTEMS)
			for (const code of codes?.[system] ?? [])
				if (tabled.get(system)?.has(code) !== true) add(meanings, system, code, { entity: id });
	return meanings;
}

function add(meanings: Meanings, system: CodeSystem, code: string, meaning: Meaning): void {
	const ofSystem = meanings.get(system);
	const ofCode = ofSystem?.get(code);
	if (ofCode === undefined) ofSystem?.set(code, [meaning]);
	else ofCode.push(meaning);
}
