import type { CompiledEntity } from '../../model/compiled-entity.ts';
import { namesInLanguages } from '../codes/names-in-languages.ts';
import { CODES_OF } from '../codes/state-codes.ts';
import type { DatedCode } from '../codes/dated-code.ts';
import type { StateCodes } from '../codes/parse-codes.ts';

/** A state as a list has it: under a number, from a day to a day, both inclusive. */
export interface Listed {
	readonly line: number;
	readonly code: string;
	readonly name: string;
	readonly since: string;
	readonly until: string;
}

/** The first day of the lists: who is in them from then on began before it. */
export const BEGINNING = '1816-01-01';

/** A state by a list. The table of codes names it; its names in other languages and its ISO codes are aliases. */
export function stateEntity(
	id: string,
	{
		name,
		...told
	}: Pick<CompiledEntity, 'summary' | 'since' | 'until' | 'seats'> & { readonly name: string }
): CompiledEntity {
	const codes = CODES_OF.get(id);
	const label = codes?.label ?? id;
	return {
		id,
		kind: 'state',
		label,
		...told,
		...(codes?.iso2 === undefined ? {} : { flag: codes.iso2 }),
		aliases: [...new Set([name, ...aliasesOf(codes)])].filter((alias) => alias !== label),
		codes: {
			...numbers('gw', codes?.gw),
			...numbers('cow', codes?.cow),
			...numbers('fips', codes?.fips)
		}
	};
}

function aliasesOf({ iso2, iso3 }: Partial<StateCodes> = {}): string[] {
	return [
		...(iso2 === undefined ? [] : [...namesInLanguages(iso2), iso2.toUpperCase()]),
		...(iso3 === undefined ? [] : [iso3.toUpperCase()])
	];
}

function numbers<S extends string>(
	system: S,
	codes: readonly DatedCode[] = []
): Partial<Record<S, readonly string[]>> {
	if (codes.length === 0) return {};
	const each: Partial<Record<S, readonly string[]>> = {};
	each[system] = codes.map(({ code }) => code);
	return each;
}
