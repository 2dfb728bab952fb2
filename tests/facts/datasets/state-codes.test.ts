import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseCodes } from '#lib/facts/datasets/codes/parse-codes.ts';
import { CODES_OF, STATE_CODES } from '#lib/facts/datasets/codes/state-codes.ts';
import { namesInLanguages } from '#lib/facts/datasets/codes/names-in-languages.ts';
import { identitiesOf } from '#lib/facts/datasets/identities/identities-of.ts';
import { slug } from '#lib/facts/datasets/identities/slug.ts';

const SYSTEMS = ['gw', 'cow', 'fips'] as const;
const { find } = identitiesOf({ states: STATE_CODES, entities: [] });

describe('the table of states', () => {
	it('has every curated state under its id', () => {
		const curated = parse(readFileSync('graph-data/entities/states.yaml', 'utf8')) as {
			id: string;
		}[];
		expect(curated.map(({ id }) => id).filter((id) => !CODES_OF.has(id))).toEqual([]);
	});

	it('has each state once, under an ASCII slug', () => {
		expect(CODES_OF.size).toBe(STATE_CODES.length);
		expect(STATE_CODES.map(({ id }) => id).filter((id) => slug(id) !== id)).toEqual([]);
	});

	it('lets no code mean two states on one day', () => {
		for (const system of SYSTEMS) {
			const meant = STATE_CODES.flatMap((state) =>
				state[system].map(({ code, since = '0000', until = '9999' }) => ({ code, since, until }))
			);
			const doubled = meant.filter((one, index) =>
				meant
					.slice(0, index)
					.some(
						(other) =>
							one.code === other.code && one.since <= other.until && other.since <= one.until
					)
			);
			expect(doubled, system).toEqual([]);
		}
	});

	it('has each ISO code once', () => {
		for (const codes of [
			STATE_CODES.flatMap(({ iso2 }) => iso2 ?? []),
			STATE_CODES.flatMap(({ iso3 }) => iso3 ?? [])
		])
			expect(new Set(codes).size).toBe(codes.length);
	});

	it.each([
		['the Soviet Union and Russia on 1991-12-26', 'gw', '365', '1991-12-25', 'soviet-union'],
		['the same in COW', 'cow', '365', '1991-12-26', 'russia'],
		['Serbia, 345 in COW', 'cow', '345', '2010', 'serbia'],
		['Serbia, 340 in GW', 'gw', '340', '2010', 'serbia'],
		['Serbia, 345 with UCDP', 'gw', '345', '2014', 'serbia'],
		['Yugoslavia', 'gw', '345', '1992-04-26', 'yugoslavia'],
		['the Federal Republic of Yugoslavia', 'cow', '345', '1999', 'federal-republic-of-yugoslavia'],
		['West Germany as Germany', 'cow', '260', '1970', 'germany'],
		['Germany, 255 in COW again from 1990', 'cow', '255', '2000', 'germany'],
		['no Germany by 255 in COW before', 'cow', '255', '1985', undefined],
		['Germany, 260 in GW all along', 'gw', '260', '2000', 'germany'],
		['East Germany', 'gw', '265', '1970', 'east-germany'],
		['Yemen, 679 in COW', 'cow', '679', '2010', 'yemen'],
		['Yemen, 678 in GW', 'gw', '678', '2010', 'yemen'],
		['South Yemen', 'gw', '680', '1970', 'south-yemen'],
		['Vietnam', 'cow', '816', '1990', 'vietnam'],
		['South Vietnam', 'gw', '817', '1970', 'south-vietnam'],
		['Kosovo in both', 'cow', '347', '2010', 'kosovo'],
		['Taiwan in both', 'gw', '713', '2010', 'taiwan'],
		['Kiribati, 970 among the capitals', 'gw', '970', '2010', 'kiribati'],
		['Nauru, 970 in COW', 'cow', '970', '2010', 'nauru'],
		['Russia, rs in GEC', 'fips', 'rs', '2020', 'russia'],
		['Serbia, ri in GEC', 'fips', 'ri', '2020', 'serbia']
	] as const)('knows %s', (_, system, code, when, state) => {
		expect(find(system, code, when)).toBe(state);
	});

	it('has Palestine without a number in GW or COW', () => {
		expect(CODES_OF.get('palestine')).toMatchObject({ gw: [], cow: [], iso2: 'ps' });
	});

	it('is refused where a row is cut off or a code is none', () => {
		expect(() => parseCodes('aaland | Aaland | 901')).toThrow('no row');
		expect(() => parseCodes('aaland | Aaland | 901@1991 | - | - | - | -')).toThrow('no code');
	});
});

describe('names in languages', () => {
	it('are those of the runtime, each once', () => {
		expect(namesInLanguages('de')).toEqual(
			expect.arrayContaining(['Germany', 'Almanya', 'Германия'])
		);
		const names = namesInLanguages('ps');
		expect(new Set(names).size).toBe(names.length);
	});
});
