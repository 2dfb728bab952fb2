import type { CodeSystem } from '../../model/compiled-entity.ts';

/** Herre's numbers are Correlates of War's, but for Tibet, which has one only in Gleditsch and Ward. */
export function stateSystem(code: string): CodeSystem {
	return code === '711' ? 'gw' : 'cow';
}
