import { describe, expect, it } from 'vitest';
import { filesWith, parsed, tiesIn, withObservations, type Said } from '../../../build/compiled.ts';

const ARMS = { kind: 'support.arms', from: 'aaland', to: 'syldavia' } as const;
const PACT = {
	kind: 'alignment.defence-pact',
	from: 'aaland',
	to: 'borduria',
	mutual: true
} as const;
const LEADS = {
	kind: 'role.leads',
	from: 'tapioca',
	to: 'borduria',
	office: 'President',
	hold: 'effective'
} as const;

/** Ids of what observations come to, with how many claims each has, beside the record of the fixtures. */
function joined(...said: readonly Said[]): Record<string, number> {
	const ties = tiesIn(withObservations(filesWith(), ...said));
	ties.delete('aaland-arms-borduria');
	return Object.fromEntries([...ties].map(([id, { claims }]) => [id, claims.length]));
}

describe('observations of one tie', () => {
	it('are one relationship where their days overlap', () => {
		expect(joined({ ...ARMS, on: '1992..1994' }, { ...ARMS, on: '1993..1996' })).toEqual({
			'aaland.support.arms.syldavia.1': 2
		});
	});

	it('are one where one begins on the day after the other', () => {
		expect(joined({ ...ARMS, on: '1992..1994-05-31' }, { ...ARMS, on: '1994-06..1996' })).toEqual({
			'aaland.support.arms.syldavia.1': 2
		});
	});

	it('are two where a day lies between', () => {
		expect(joined({ ...ARMS, on: '1992..1994-05-30' }, { ...ARMS, on: '1994-06..1996' })).toEqual({
			'aaland.support.arms.syldavia.1': 1,
			'aaland.support.arms.syldavia.2': 1
		});
	});

	it('are one where an approximate end may reach the beginning', () => {
		expect(joined({ ...ARMS, on: '1992..1993~' }, { ...ARMS, on: '1995..1996' })).toEqual({
			'aaland.support.arms.syldavia.1': 2
		});
	});

	it('are one by way of a third', () => {
		expect(
			joined(
				{ ...ARMS, on: '1992..1993' },
				{ ...ARMS, on: '1996..1998' },
				{ ...ARMS, on: '1994..1995' }
			)
		).toEqual({ 'aaland.support.arms.syldavia.1': 3 });
	});

	it('are one of two datasets', () => {
		const ties = tiesIn(
			withObservations(
				filesWith(),
				{ ...PACT, on: '1992..!2012' },
				{ ...PACT, on: '1994..!2018', dataset: 'listings' }
			)
		);
		const tie = ties.get('aaland.alignment.defence-pact.borduria.1');
		expect(tie?.claims.map(({ id, source }) => `${id} ${source}`)).toEqual([
			'codings-1992 codings-2-1',
			'listings-1994 listings'
		]);
		expect(tie?.period).toMatchObject({ since: '1992', end: 'observed' });
	});

	it('that holds both ways are one from either end', () => {
		expect(
			joined(
				{ ...PACT, on: '1992..1994' },
				{ ...PACT, from: 'borduria', to: 'aaland', on: '1993..1996' }
			)
		).toEqual({ 'aaland.alignment.defence-pact.borduria.1': 2 });
	});

	it('that holds one way are two from the two ends', () => {
		expect(
			joined(
				{ ...PACT, mutual: false, on: '1992..1994' },
				{ ...PACT, mutual: false, from: 'borduria', to: 'aaland', on: '1993..1996' }
			)
		).toEqual({
			'aaland.alignment.defence-pact.borduria.1': 1,
			'borduria.alignment.defence-pact.aaland.1': 1
		});
	});

	it('name the conflict in their id, and are apart from those outside it', () => {
		const inWar = { in: 'river-war', against: 'borduria' };
		expect(joined({ ...ARMS, on: '1992..1994' }, { ...ARMS, ...inWar, on: '1992..1994' })).toEqual({
			'aaland.support.arms.syldavia.1': 1,
			'aaland.support.arms.syldavia.river-war.1': 1
		});
	});

	it.each<[string, Partial<Said>, Partial<Said>]>([
		[
			'against another opponent',
			{ in: 'river-war', against: 'borduria' },
			{ in: 'river-war', against: 'freedonia' }
		],
		['of a coalition', {}, { coalition: 'Joint force' }],
		['by unofficial elements', {}, { elements: true }]
	])('are two where one is %s', (_, one, other) => {
		const ids = Object.keys(
			joined({ ...ARMS, ...one, on: '1992..1994' }, { ...ARMS, ...other, on: '1992..1994' })
		);
		expect(ids).toHaveLength(2);
	});

	it('are two where one office is held in fact and the other by title', () => {
		expect(
			joined({ ...LEADS, on: '1992..1994' }, { ...LEADS, hold: 'titular', on: '1992..1994' })
		).toEqual({
			'tapioca.role.leads.borduria.1': 1,
			'tapioca.role.leads.borduria.2': 1
		});
	});

	it('are one whatever the order of a list', () => {
		const unclear = { ...ARMS, kind: 'support.unspecified' };
		expect(
			joined(
				{ ...unclear, oneOf: ['support.arms', 'support.funding'], on: '1992' + '..1994' },
				{ ...unclear, oneOf: ['support.funding', 'support.arms'], on: '1995..1996' }
			)
		).toEqual({ 'aaland.support.unspecified.syldavia.1': 2 });
	});
});

describe('an "effective leader"', () => {
	const UNNAMED = { ...LEADS, office: 'Effective leader' } as const;

	it('joins the office that another dataset names', () => {
		expect(
			joined(
				{ ...UNNAMED, on: '1992-03-01..1996-05-01' },
				{ ...LEADS, on: '1992..1996', dataset: 'listings' }
			)
		).toEqual({ 'tapioca.role.leads.borduria.1': 2 });
	});

	it('stands beside several offices held in turn', () => {
		const offices = [
			{ ...LEADS, on: '1992..1994' },
			{ ...LEADS, office: 'Prime Minister', on: '1995..1999' }
		];
		expect(Object.values(joined({ ...UNNAMED, on: '1992..1999' }, ...offices))).toEqual([1, 1, 1]);
	});

	it('stands beside an office that was taken years later', () => {
		expect(
			Object.values(joined({ ...UNNAMED, on: '1990..1999' }, { ...LEADS, on: '1994..1999' }))
		).toEqual([1, 1]);
	});

	it('joins no office that is held by title', () => {
		expect(
			Object.values(
				joined({ ...UNNAMED, on: '1992..1999' }, { ...LEADS, hold: 'titular', on: '1992..1999' })
			)
		).toEqual([1, 1]);
	});
});

describe('observations of a tie that an editor tells', () => {
	const record = (id: string, dates: string, more = '') =>
		`- id: ${id}\n  kind: support.arms\n  from: aaland\n  to: syldavia\n${more}  claims:\n    - { id: gazette, source: gazette, says: So it was., ${dates} credibility: 2, checked: "2026-11-24" }\n`;
	const edited = (...records: string[]) =>
		filesWith({ 'relationships/edited.yaml': records.join('') });

	it('join it under its id, after its claims, which stay as they are', () => {
		const files = edited(record('delivery', 'since: "1993", observed: "1993",'));
		const tie = tiesIn(withObservations(files, { ...ARMS, on: '1992..1994' })).get('delivery');
		expect(tie?.claims.map(({ id }) => id)).toEqual(['gazette', 'codings-1992']);
		expect(tie?.claims[0]).toEqual(tiesIn(files).get('delivery')?.claims[0]);
		expect(tie?.period).toMatchObject({ since: '1992', until: '1994' });
		expect(tie?.origins).toBe(2);
	});

	it('support an act that is dated from first day to last, whose days stay', () => {
		const files = edited(record('delivery', 'since: "1993-04-02", until: "1993-04-05",'));
		const tie = tiesIn(withObservations(files, { ...ARMS, on: '1993..1993' })).get('delivery');
		expect(tie?.claims.map(({ id }) => id)).toEqual(['gazette', 'codings-1993']);
		expect(tie?.period).toMatchObject({ since: '1993-04-02', until: '1993-04-05' });
	});

	it('are a tie of their own where they reach beyond the years of such an act', () => {
		const files = edited(record('delivery', 'since: "1993-04-02", until: "1993-04-05",'));
		const ties = tiesIn(
			withObservations(
				files,
				{ ...ARMS, on: '1991..1994' },
				{ ...ARMS, on: '1993..1993', dataset: 'listings' }
			)
		);
		expect(ties.get('delivery')?.claims.map(({ id }) => id)).toEqual(['gazette', 'listings-1993']);
		expect(ties.get('delivery')?.period).toMatchObject({
			since: '1993-04-02',
			until: '1993-04-05'
		});
		expect(ties.get('aaland.support.arms.syldavia.1')?.period).toMatchObject({
			since: '1991',
			until: '1994'
		});
	});

	it('stand apart where the days do not meet', () => {
		const files = edited(record('delivery', 'since: "1990", until: "1991-12-30",'));
		const ties = tiesIn(withObservations(files, { ...ARMS, on: '1992..1994' }));
		expect(ties.get('delivery')?.claims).toHaveLength(1);
		expect(ties.has('aaland.support.arms.syldavia.1')).toBe(true);
	});

	it('join none of two whose days they meet: the editor tells those apart', () => {
		const files = edited(
			record('first', 'since: "1992", until: "1992",'),
			record('second', 'since: "1994", until: "1994",')
		);
		const { joining, records } = parsed(
			withObservations(files, { ...ARMS, on: '1992..1994' }, { ...ARMS, on: '1994..1995' })
		);
		const claims = Object.fromEntries(
			records.relationships.map((tie) => [tie.id, tie.claims.length])
		);
		expect(claims).toMatchObject({ first: 1, second: 2, 'aaland.support.arms.syldavia.1': 1 });
		expect(joining.spanning.map(({ observed }) => observed.tie.key)).toEqual(['k1']);
	});

	it('join one whose beginning is unknown only where they reach its last day', () => {
		const files = edited(record('delivery', 'until: "1995",'));
		expect(
			tiesIn(withObservations(files, { ...ARMS, on: '1950..1951' })).get('delivery')?.claims
		).toHaveLength(1);
		expect(
			tiesIn(withObservations(files, { ...ARMS, on: '1994..1996' })).get('delivery')?.claims
		).toHaveLength(2);
	});

	it('do not join a tie with other details', () => {
		const files = edited(record('delivery', 'since: "1993", until: "1993",', '  elements: true\n'));
		const ties = tiesIn(withObservations(files, { ...ARMS, on: '1993..1993' }));
		expect(ties.get('delivery')?.claims).toHaveLength(1);
	});
});

describe('origins', () => {
	it('of several datasets that code one treaty are one', () => {
		const tie = tiesIn(
			withObservations(
				filesWith(),
				{ ...PACT, on: '1992..!2012' },
				{ ...PACT, on: '1992..!2018', dataset: 'listings' }
			)
		).get('aaland.alignment.defence-pact.borduria.1');
		expect(tie?.origins).toBe(1);
	});

	it('of a treaty and the datasets that code it are the treaty’s', () => {
		const files = filesWith({
			'sources/treaty.yaml':
				'- { id: treaty, type: treaty, title: The treaty, accessed: "2026-11-25", read: whole, reliability: A, because: Made up for the fixtures. }\n',
			'relationships/pact.yaml':
				'- { id: pact, kind: alignment.defence-pact, from: aaland, to: borduria, mutual: true, claims: [{ id: text, source: treaty, says: They shall help each other., treaty: { signed: "1992-05" }, credibility: 2, checked: "2026-11-24" }] }\n'
		});
		const tie = tiesIn(withObservations(files, { ...PACT, on: '1992..!2012' })).get('pact');
		expect(tie?.claims.map(({ origin }) => origin)).toEqual(['treaty', 'treaty']);
	});

	it('of acts are each dataset’s own, or the one that it names', () => {
		const tie = tiesIn(
			withObservations(
				filesWith(),
				{ ...ARMS, on: '1992..1994' },
				{ ...ARMS, on: '1992..1994', dataset: 'listings' },
				{ ...ARMS, on: '1992..1994', origin: 'listings' }
			)
		).get('aaland.support.arms.syldavia.1');
		expect(tie?.claims.map(({ origin }) => origin).sort()).toEqual([
			'codings-2-1',
			'listings',
			'listings'
		]);
		expect(tie?.origins).toBe(2);
	});

	it('are that of a source which is part of another', () => {
		const files = filesWith({
			'sources/part.yaml':
				'- { id: some-rows, origin: codings-2-1, type: dataset, title: Some rows, accessed: "2026-11-25", read: whole, reliability: A, because: Made up for the fixtures. }\n',
			'relationships/part.yaml':
				'- { id: delivery, kind: support.arms, from: aaland, to: syldavia, claims: [{ id: rows, source: some-rows, says: So it was., since: "1993", until: "1993", credibility: 2, checked: "2026-11-24" }] }\n'
		});
		const tie = tiesIn(withObservations(files, { ...ARMS, on: '1993..1993' })).get('delivery');
		expect(tie?.claims).toHaveLength(2);
		expect(tie?.origins).toBe(1);
	});
});
