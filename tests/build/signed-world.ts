import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { world } from './world.ts';

/** A world in which these pairs of actors stand in + or - to each other in 2010: `a+b`, `b-c`. */
export function signedWorld(...pairs: readonly string[]): Snapshot {
	const lines = pairs.map((pair) => {
		const [a = '', sign = '', b = ''] = pair.split(/([+-])/);
		return `${a}:state —${sign === '+' ? 'support.arms' : 'opposition.threat'}→ ${b}:state @2010`;
	});
	return world(...(lines as [string, ...string[]]));
}
