import { describe, expect, it } from 'vitest';
import { COLUMNS } from '#lib/facts/datasets/factbook-leaders/columns.ts';
import { leadsInEffect } from '#lib/facts/datasets/factbook-leaders/effective-lines.ts';
import { factbookLeaders } from '#lib/facts/datasets/factbook-leaders/importer.ts';
import { holderCode, readTenures } from '#lib/facts/datasets/factbook-leaders/read-tenures.ts';
import { readTable } from '#lib/facts/datasets/table/read-table.ts';
import { identitiesOf, tableOf, textOf } from './build/made-up.ts';

type Role = 'chief of state' | 'head of government';
type Row = readonly [
	text: string,
	since: string,
	first: string,
	last: string,
	role?: Role,
	gec?: string
];
const rowsOf = (...rows: Row[]) =>
	tableOf(
		COLUMNS,
		rows.map(([text_name, since_text, first, last, role = 'head of government', gec = 'uk']) => ({
			gec,
			country: 'Aaland',
			role,
			text_name,
			since_text,
			first_changed_commit_date: first,
			last_changed_commit_date: last
		}))
	);
const told = (...rows: Row[]) =>
	readTenures(rowsOf(...rows)).tenures.map(
		({ line, person, since, until, observed }) =>
			`${line} ${person.name} ${since ?? '?'} ${until ?? '-'} ${observed ?? '-'}`
	);
const passedOver = (...rows: Row[]) => readTenures(rowsOf(...rows)).passedOver;

const JULY: [string, string] = ['2021-01-01', '2021-07-01'];
const LATER: [string, string] = ['2021-07-08', '2026-01-22'];

describe('offices of the Factbook', () => {
	it('end on the day on which the next holder took over', () => {
		expect(
			told(
				['Prime Minister Ana TAPIOCA', 'since 3 May 2020', ...JULY],
				['Prime Minister Pablo ALCAZAR', 'since 5 July 2021', ...LATER]
			)
		).toEqual([
			'government Ana TAPIOCA 2020-05-03 2021-07-05 -',
			'government Pablo ALCAZAR 2021-07-05 - 2026-01-22'
		]);
	});

	it('that went in the gap are last observed before it, even where the next holder is known', () => {
		expect(
			told(
				['Prime Minister Ana TAPIOCA', 'since 3 May 2014', '2015-10-26', '2017-03-28'],
				['Prime Minister Pablo ALCAZAR', 'since 5 July 2018', '2020-11-24', '2026-01-22']
			)[0]
		).toBe('government Ana TAPIOCA 2014-05-03 - 2017-03-28');
	});

	it('that a listing shows on both sides of the gap go on through it', () => {
		expect(
			told(
				['Chancellor Ana TAPIOCA', 'since 3 May 2014', '2015-10-26', '2017-03-28'],
				['Chancellor Ana Maria TAPIOCA', 'since 3 May 2014', '2020-11-24', '2026-01-22']
			)
		).toEqual(['government Ana TAPIOCA 2014-05-03 - 2026-01-22']);
	});

	it('of the same person after another are two terms, without another one', () => {
		expect(
			told(
				['Prime Minister Ana TAPIOCA', 'since 3 May 2020', ...JULY],
				['Prime Minister Pablo ALCAZAR', 'since 5 July 2021', '2021-07-08', '2022-01-06'],
				['Prime Minister Ana TAPIOCA', 'since 4 January 2022', '2022-01-13', '2023-05-04'],
				['Acting Prime Minister Ana TAPIOCA', 'since 1 May 2023', '2023-05-11', '2026-01-22']
			)
		).toEqual([
			'government Ana TAPIOCA 2020-05-03 2021-07-05 -',
			'government Pablo ALCAZAR 2021-07-05 2022-01-04 -',
			'government Ana TAPIOCA 2022-01-04 - 2026-01-22'
		]);
	});

	it('of a chief who is head of government too are told once', () => {
		expect(
			told(
				['President Ana TAPIOCA', 'since 3 May 2020', ...LATER, 'chief of state'],
				['President Ana TAPIOCA', 'since 3 May 2020', ...LATER]
			)
		).toEqual(['chief Ana TAPIOCA 2020-05-03 - 2026-01-22']);
	});

	it('of a president who is no chief of state stand in the line of the government', () => {
		expect(
			told(
				['Supreme Leader Pablo ALCAZAR', 'since 4 June 1989', ...LATER, 'chief of state'],
				['President Ana TAPIOCA', 'since 3 May 2020', ...LATER]
			)
		).toEqual([
			'chief Pablo ALCAZAR 1989-06-04 - 2026-01-22',
			'government Ana TAPIOCA 2020-05-03 - 2026-01-22'
		]);
	});

	it('last seen long before the next holder came have no known end', () => {
		expect(
			told(
				['President Ana TAPIOCA', 'since 3 May 2017', '2020-11-24', '2022-10-27', 'chief of state'],
				[
					'President Pablo ALCAZAR',
					'since 9 January 2025',
					'2025-01-22',
					'2026-01-22',
					'chief of state'
				]
			)[0]
		).toBe('chief Ana TAPIOCA 2017-05-03 - 2022-10-27');
	});

	it('keep no start that is the predecessor’s', () => {
		expect(
			told(
				[
					'President Ana TAPIOCA',
					'since 15 June 2014',
					'2015-10-26',
					'2017-03-28',
					'chief of state'
				],
				[
					'President Pablo ALCAZAR',
					'since 15 June 2014',
					'2020-11-24',
					'2026-01-22',
					'chief of state'
				]
			)[1]
		).toBe('chief Pablo ALCAZAR ? - 2026-01-22');
	});

	it('are as precise as the text, whatever its spaces and remarks', () => {
		const since = (text: string) =>
			readTenures(rowsOf(['Prime Minister Ana TAPIOCA', text, ...LATER])).tenures[0]?.since;
		expect(since('since&nbsp;9 May&nbsp;2020')).toBe('2020-05-09');
		expect(since('since28 March 2014')).toBe('2014-03-28');
		expect(since('since August 2020')).toBe('2020-08');
		expect(since('since 2003')).toBe('2003');
		expect(since('since 21 Oct 2024; reelected 3 May 2025')).toBe('2024-10-21');
		expect(since('since 4 October')).toBeUndefined();
	});
});

describe('those who are no holders', () => {
	it('are deputies, vice-presidents and governors-general, by their titles', () => {
		const counts = passedOver(
			['Prime Minister Ana TAPIOCA', 'since 3 May 2020', ...LATER],
			['First Deputy Prime Minister Pablo ALCAZAR', 'since 3 May 2020', ...LATER],
			['Co-Vice President Pablo ALCAZAR', 'since 3 May 2020', ...LATER],
			['represented by Governor General Peppino TROVATORE', 'since 3 May 2020', ...LATER]
		);
		expect(counts.get('deputies and vice-presidents')).toBe(2);
		expect(counts.get('governors-general and others who represent the chief of state')).toBe(1);
	});

	it('are names without a title beside a holder, by succession', () => {
		const rows: Row[] = [
			['Prime Minister Ana TAPIOCA', 'since 3 May 2020', ...LATER],
			['Pablo ALCAZAR', 'since 3 May 2020', ...LATER],
			['Maj. Gen. Peppino TROVATORE', 'since 3 May 2020', ...LATER]
		];
		expect(told(...rows)).toHaveLength(1);
		expect(passedOver(...rows).get('further deputies of a list, without a title')).toBe(2);
	});

	it('are the elected before they take office, and notes about those who were', () => {
		expect(
			told(
				['President-elect Ana TAPIOCA', 'since 3 May 2020', ...LATER],
				['note - Prime Minister Pablo ALCAZAR', 'since 3 May 2015', ...LATER]
			)
		).toEqual([]);
	});

	it('leave dependencies aside', () => {
		expect(
			told(['Premier Ana TAPIOCA', 'since 3 May 2020', ...LATER, 'head of government', 'bd'])
		).toEqual([]);
	});
});

describe('names that the snapshots cut', () => {
	it('at an accent are patched: "lisabeth BORNE"', () => {
		expect(
			told([
				'lisabeth BORNE',
				'since 16 May 2022',
				'2022-05-19',
				'2024-01-04',
				'head of government',
				'fr'
			])
		).toEqual(['government Élisabeth BORNE 2022-05-16 - 2024-01-04']);
	});

	it('to nothing are patched by the day, and only on that day', () => {
		expect(told(['', 'since 14 January 2020', ...LATER, 'chief of state', 'gt'])[0]).toContain(
			'GIAMMATTEI'
		);
		expect(() => told(['', 'since 15 January 2021', ...LATER, 'chief of state', 'gt'])).toThrow(
			'nobody with one was listed beside it'
		);
	});

	it('that are in no table stop, where no holder stands beside them', () => {
		expect(() => told(['rgio TAPIOCA', 'since 3 May 2020', ...LATER])).toThrow(
			'line 2: “rgio TAPIOCA” has no title'
		);
	});

	it('to a title without a name stop', () => {
		expect(() => told(['Prime Minister', 'since 3 May 2020', ...LATER])).toThrow(
			'gives a title and no name'
		);
	});
});

describe('what leads in effect', () => {
	it('is one line of two, by state and time, or both', () => {
		expect([
			leadsInEffect('gm', 'government', '2021-12-08'),
			leadsInEffect('gm', 'chief', '2017-03-19')
		]).toEqual([true, false]);
		expect([
			leadsInEffect('rs', 'government', '2012-05-08'),
			leadsInEffect('rs', 'chief', '2012-05-07')
		]).toEqual([false, true]);
		expect([
			leadsInEffect('am', 'chief', '2008-04-09'),
			leadsInEffect('am', 'chief', '2018-04-09')
		]).toEqual([true, false]);
		expect([
			leadsInEffect('ir', 'chief', '1989'),
			leadsInEffect('ir', 'government', '2021')
		]).toEqual([true, true]);
		expect([
			leadsInEffect('tp', 'chief', '2021-10-02'),
			leadsInEffect('tp', 'government', '2022-11-11')
		]).toEqual([true, true]);
		expect([
			leadsInEffect('bh', 'chief', '2021-05-27'),
			leadsInEffect('bh', 'government', '2020-11-12')
		]).toEqual([false, true]);
	});
});

describe('observations of the Factbook', () => {
	const rows = rowsOf(
		['Queen MARGARET II', 'since 6 February 1952', ...LATER, 'chief of state'],
		['Prime Minister Ana TAPIOCA', 'since 3 May 2020', ...LATER]
	);
	const codes = readTenures(rows).tenures.map(holderCode);
	const identities = identitiesOf(
		[{ system: 'fips', code: 'uk', id: 'aaland', since: '1975-09-16' }],
		codes.map((code, index) => ({
			id: `leader-${String(index)}`,
			kind: 'leader' as const,
			label: index === 0 ? 'Margaret II' : 'Ana Tapioca',
			aliases: [],
			summary: '',
			codes: { 'factbook-leader': [code] }
		}))
	);

	it('tell a titular office beside the effective one, and none older than the state', () => {
		const { observations } = factbookLeaders.map(rows, identities);
		expect(
			observations.map(({ office, hold, claim }) => [office, hold, claim.since, claim.observed])
		).toEqual([
			['Queen', 'titular', '1975-09-16', '2026-01-22'],
			['Prime Minister', 'effective', '2020-05-03', '2026-01-22']
		]);
		expect(observations[1]?.claim.says).toBe(
			'The Factbook listed Ana Tapioca as Prime Minister of Aaland, since 2020-05-03, last seen on 2026-01-22.'
		);
	});

	it('stop at a leader who has not been joined', () => {
		expect(() =>
			factbookLeaders.map(rows, identitiesOf([{ system: 'fips', code: 'uk', id: 'aaland' }]))
		).toThrow('“uk MARGARET II” is no leader yet');
	});
});

describe('a damaged file of leaders', () => {
	it('stops at a missing column, an unknown role and a mangled day', () => {
		expect(() => readTable(textOf(COLUMNS.slice(1), [{}]), COLUMNS)).toThrow(
			'Columns are missing: gec.'
		);
		const row = { gec: 'uk', text_name: 'Prime Minister Ana TAPIOCA', since_text: 'since 2020' };
		const days = {
			first_changed_commit_date: '2021-01-01',
			last_changed_commit_date: '2021-01-01'
		};
		expect(() => readTenures(tableOf(COLUMNS, [{ ...row, ...days, role: 'sultan' }]))).toThrow(
			'role is “sultan”'
		);
		expect(() =>
			readTenures(
				tableOf(COLUMNS, [
					{ ...row, ...days, role: 'chief of state', last_changed_commit_date: '1/2/2021' }
				])
			)
		).toThrow('a spreadsheet may have rewritten it');
	});
});
