import { describe, expect, it } from 'vitest';
import { COLUMNS } from '#lib/facts/datasets/factbook-membership/columns.ts';
import { factbookMembership } from '#lib/facts/datasets/factbook-membership/importer.ts';
import { LEFT_OUT } from '#lib/facts/datasets/factbook-membership/left-out.ts';
import { KEPT } from '#lib/facts/datasets/factbook-membership/organisations.ts';
import { splitText } from '#lib/facts/datasets/factbook-membership/split-text.ts';
import { readTable } from '#lib/facts/datasets/table/read-table.ts';
import { identitiesOf, tableOf, textOf } from './build/made-up.ts';

const identities = identitiesOf([
	{ system: 'fips', code: 'yy', id: 'aaland' },
	{ system: 'fips', code: 'uz', id: 'uzbekistan' },
	{ system: 'fips', code: 'af', id: 'afghanistan' },
	{ system: 'fips', code: 'tw', id: 'taiwan' }
]);
const row = (gec: string, first_seen: string, igo_text: string) => ({ gec, first_seen, igo_text });
const compile = (...rows: ReturnType<typeof row>[]) =>
	factbookMembership.map(tableOf(COLUMNS, rows, { country: 'Aaland' }), identities);
const told = (...rows: ReturnType<typeof row>[]) =>
	compile(...rows).observations.map(
		({ to, standing, claim }) =>
			`${to} ${standing ?? ''} ${claim.since ?? ''} ${claim.until ?? '-'} ${claim.observed ?? '-'}`
	);

describe('memberships of the Factbook', () => {
	it('are sightings: from the first to the last snapshot that named them, with neither start nor end known', () => {
		expect(
			told(row('yy', '2021-01-01', 'NATO, UN'), row('yy', '2023-04-06', 'NATO, OPEC, UN'))
		).toEqual(['nato member 2021-01-01 - 2026-01-22', 'opec member 2023-04-06 - 2026-01-22']);
	});

	it('are last observed the day before a text without them, never ended', () => {
		expect(told(row('yy', '2021-01-01', 'CIS'), row('yy', '2022-05-01', 'UN'))).toEqual([
			'cis member 2021-01-01 - 2022-04-30'
		]);
	});

	it('are last observed before the gap where they went in it', () => {
		expect(told(row('yy', '2015-10-26', 'CIS'), row('yy', '2020-11-24', 'UN'))).toEqual([
			'cis member 2015-10-26 - 2017-03-28'
		]);
	});

	it('go on through the gap where both sides name them', () => {
		expect(told(row('yy', '2015-10-26', 'CIS'), row('yy', '2020-11-24', 'CIS, UN'))).toEqual([
			'cis member 2015-10-26 - 2026-01-22'
		]);
	});

	it('take words in parentheses as standings of their own', () => {
		expect(
			told(
				row('yy', '2021-01-01', 'EU (candidate country), SCO (dialogue member), AU'),
				row('yy', '2022-01-01', 'EU (candidate country), OAS (observer), AU (suspended)')
			).sort()
		).toEqual([
			'african-union member 2021-01-01 - 2021-12-31',
			'african-union suspended 2022-01-01 - 2026-01-22',
			'european-union candidate 2021-01-01 - 2026-01-22',
			'organization-of-american-states observer 2022-01-01 - 2026-01-22',
			'sco associate 2021-01-01 - 2021-12-31'
		]);
	});

	it('read CIS participants that never signed the charter as associates', () => {
		expect(
			told(
				row('yy', '2021-01-01', 'CIS (participating member, has not signed the 1993 CIS charter)')
			)[0]
		).toContain('cis associate');
	});

	it('cut notes, and commas inside parentheses part nothing', () => {
		expect(
			splitText(
				'ADB (Taipei, China), APEC (Chinese Taipei), WTO <strong>note</strong>: NATO, EU, and more'
			)
		).toEqual([
			{ abbreviation: 'ADB', words: 'Taipei, China' },
			{ abbreviation: 'APEC', words: 'Chinese Taipei' },
			{ abbreviation: 'WTO', words: '' }
		]);
		expect(
			splitText('SICA (observer), WTO (Taipei, China);<br><br>note - of Penghu, Kinmen')
		).toHaveLength(2);
	});

	it('know one organisation by its other abbreviations', () => {
		expect(told(row('yy', '2021-01-01', 'EEU'), row('yy', '2022-01-01', 'EAEU'))).toEqual([
			'eaeu member 2021-01-01 - 2026-01-22'
		]);
	});

	it('leave out what does not matter, with the reason, and stop at what is in neither list', () => {
		const { observations, passedOver } = compile(row('yy', '2021-01-01', 'UPU, IMF, NATO'));
		expect(observations).toHaveLength(1);
		expect(passedOver.get('banks and funds')).toBe(1);
		expect(() => compile(row('yy', '2021-01-01', 'NATO, Sprodj Pact'))).toThrow(
			'line 2: igo_text names “Sprodj Pact”: add it to the organisations kept or left out.'
		);
		expect([...KEPT.keys()].filter((abbreviation) => LEFT_OUT.has(abbreviation))).toEqual([]);
	});

	it('stop at a standing that is not known', () => {
		expect(() => compile(row('yy', '2021-01-01', 'NATO (half a member)'))).toThrow(
			'“half a member” after NATO is no known standing.'
		);
	});

	it('do not repeat what the Factbook had wrong: Uzbekistan in the CSTO in 2015', () => {
		const { observations, passedOver } = compile(row('uz', '2015-10-26', 'CSTO, CIS'));
		expect(observations.map(({ to }) => to)).toEqual(['cis']);
		expect(
			passedOver.get('Uzbekistan had suspended its membership of the CSTO in December 2012')
		).toBe(1);
	});

	it('end Afghanistan’s sightings where the text tells of the time before the Taliban', () => {
		expect(
			told(
				row('af', '2017-03-28', 'CICA, ECO'),
				row(
					'af',
					'2022-01-20',
					'as of December 2021, the Taliban government does not participate; before: CICA'
				)
			).every((line) => line.endsWith('2017-03-28'))
		).toBe(true);
	});

	it('pass over dependencies, but stop at letters that mean no state', () => {
		expect(compile(row('gl', '2021-01-01', 'Arctic Council')).observations).toEqual([]);
		expect(() => compile(row('zz', '2021-01-01', 'NATO'))).toThrow(
			'gec is “zz”, which means no state.'
		);
	});

	it('grade each sighting 3, and say when it was first seen', () => {
		const [observation] = compile(row('yy', '2023-04-06', 'NATO')).observations;
		expect(observation).toMatchObject({
			key: 'yy-nato-member-2023-04-06',
			kind: 'role.member-of',
			from: 'aaland',
			claim: {
				at: 'row 2',
				says: "The Factbook's list for Aaland named nato, as a member, first seen on 2023-04-06.",
				credibility: 3
			}
		});
	});

	it('make an entity only of organisations that are not curated', () => {
		expect(
			compile(row('yy', '2021-01-01', 'NATO, OPEC')).entities.map(({ label }) => label)
		).toEqual(['OPEC']);
	});
});

describe('a damaged file of memberships', () => {
	it('stops at a missing column, a day of a spreadsheet and a broken encoding', () => {
		const good = row('yy', '2021-01-01', 'NATO');
		expect(() => readTable(textOf(['gec', 'country', 'igo_text'], [good]), COLUMNS)).toThrow(
			'Columns are missing: first_seen.'
		);
		expect(() => compile(row('yy', '1/1/2021', 'NATO'))).toThrow(
			'a spreadsheet may have rewritten it'
		);
		expect(() => compile(row('yy', '2021-01-01', 'NAT\uFFFD'))).toThrow('is not UTF-8');
	});
});
