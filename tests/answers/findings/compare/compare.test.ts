import { describe, expect, it } from 'vitest';
import { plainProse } from '#lib/answers/text/plain-text.ts';
import { comparison } from '../../../build/asking.ts';
import { world } from '../../../build/world.ts';

/** Aaland fights for Borduria by deed; Ruritania is bound to Syldavia by treaty, arms both and mediates. */
const CONTEST = [
	'aaland —support.arms→ borduria @2020-07..2020-11-10 in river-war against syldavia',
	'borduria —role.party-to→ river-war as river/bordurian/primary @2020-09-27..2020-11-10',
	'syldavia —role.party-to→ river-war as river/syldavian/primary @2020-09-27..2020-11-10',
	'borduria —opposition.armed↔ syldavia @2020-09-27..2020-11-10',
	'ruritania —alignment.defence-pact↔ syldavia signed 1997 in-force 1998 suspended 2024..',
	'ruritania —support.arms→ borduria @2010..2020',
	'ruritania —support.mediation→ borduria @2020-10-10',
	'ruritania —support.mediation→ syldavia @2020-10-10',
	'aaland —opposition.diplomatic→ ruritania @2014..2026',
	'aaland —support.materiel→ ruritania @2019..2021'
] as const;

const given = {
	entities: {
		'river-war': {
			kind: 'conflict',
			label: 'River War',
			pairs: [{ id: 'river', sides: ['bordurian', 'syldavian'] }],
			episodes: [
				{
					id: 'e2020',
					label: 'The war of 2020',
					since: '2020-09-27',
					until: '2020-11-10',
					source: 'gazette'
				}
			]
		}
	}
} as const;

const LINE = 'Aaland -> Borduria vs Ruritania -> Syldavia';

describe('comparing two chains', () => {
	const {
		comparison: asked,
		prose,
		footnotes,
		notFound
	} = comparison(world(given, ...CONTEST), `${LINE} @2020-10-15`);
	const qualifiers = asked.finding.qualifiers;

	it('finds opposed patrons where each stands with one of two opponents', () => {
		expect(asked.finding.kind).toBe('opposed-patrons');
		expect(asked.finding.relationships).toEqual([
			'aaland-arms-borduria',
			'ruritania-defence-pact-syldavia',
			'borduria-armed-syldavia',
			'borduria-party-to-river-war',
			'syldavia-party-to-river-war'
		]);
	});

	it('says that one side rests on deeds in this contest and the other on a promise', () => {
		expect(asked.left.best?.basis).toBe('act-in-contest');
		expect(asked.right.best?.basis).toBe('obligation');
		expect(qualifiers.map(({ kind }) => kind)).toEqual([
			'asymmetric',
			'cross-support',
			'mediator',
			'patrons-mixed'
		]);
	});

	it('names who also backs the other side’s client, and with what', () => {
		expect(qualifiers.find(({ kind }) => kind === 'cross-support')).toEqual({
			kind: 'cross-support',
			about: ['ruritania', 'borduria'],
			relationships: ['ruritania-arms-borduria']
		});
	});

	it('counts a truce brokered days ago in the same episode as mediation', () => {
		const mediator = qualifiers.find(({ kind }) => kind === 'mediator');
		expect(mediator?.about).toEqual(['ruritania']);
		const before = comparison(world(given, ...CONTEST), `${LINE} @2020-10-09`).comparison;
		expect(before.finding.qualifiers.map(({ kind }) => kind)).not.toContain('mediator');
	});

	it('is not called a proxy war, and every sentence of a side has a note', () => {
		const text = prose.map((part) => plainProse(part, footnotes)).join('\n');
		expect(text).toContain('In the River War, Aaland armed [1] Borduria against Syldavia.');
		expect(text).toContain('By treaty, Ruritania was bound to defend [1] Syldavia.');
		expect(text).toContain('not called a proxy war');
		for (const side of prose.slice(1, 3))
			for (const sentence of side)
				expect(sentence.some((run) => 'cite' in run && run.cite.length > 0)).toBe(true);
	});

	it('lists what was looked for and not found', () => {
		expect(notFound.map((sentence) => plainProse([sentence], []))).toContain(
			'No part of Aaland in the fighting itself.'
		);
	});

	it('does not let later events leak in', () => {
		const later = world(
			given,
			...CONTEST,
			'aaland —support.troops→ borduria @2020-11-01..2020-11-10 in river-war against syldavia'
		);
		const told = comparison(later, `${LINE} @2020-10-15`);
		expect(JSON.stringify(told.prose)).not.toContain('troops');
	});

	it('differs as of today: what was suspended or ended no longer carries it', () => {
		const today = comparison(world(given, ...CONTEST), LINE);
		expect(today.comparison.finding.kind).toBe('one-sided-backing');
		expect(today.comparison.right.best?.steps[0]).toMatchObject({
			sign: '0',
			strands: [{ unsigned: 'suspended' }]
		});
		expect(today.comparison.ended).toEqual(['aaland-arms-borduria']);
		const text = today.prose.map((part) => plainProse(part, today.footnotes)).join('\n');
		expect(text).toContain('(suspended)');
		expect(text).toContain('Earlier (10 November 2020): Aaland armed Borduria in the River War [');
	});

	it('marks a patron that fights itself, and that the claim is denied', () => {
		const fought = world(
			given,
			...CONTEST,
			'aaland —role.party-to→ river-war as river/bordurian/secondary @2020-09-27..2020-11-10 by syldavia allegation denied-by aaland'
		);
		const told = comparison(fought, `${LINE} @2020-10-15`);
		expect(
			told.comparison.finding.qualifiers.find(({ kind }) => kind === 'belligerent')?.about
		).toEqual(['aaland']);
		expect(told.prose.map((part) => plainProse(part, told.footnotes)).join('\n')).toContain(
			'a claim that is denied'
		);
	});
});
