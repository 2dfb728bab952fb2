import { describe, expect, it } from 'vitest';
import { plainProse } from '#lib/answers/text/plain-text.ts';
import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { ask, comparison, TODAY } from '../../../build/asking.ts';
import { world } from '../../../build/world.ts';

const WAR = [
	'borduria —role.party-to→ river-war as river/bordurian/primary @2020',
	'syldavia —role.party-to→ river-war as river/syldavian/primary @2020',
	'borduria —opposition.armed↔ syldavia @2020'
] as const;

const text = (answered: ReturnType<typeof comparison>) =>
	answered.prose.map((part) => plainProse(part, answered.footnotes)).join('\n');

describe('comparisons whose four are not four', () => {
	const armsBoth = world(
		...WAR,
		'aaland —support.arms→ borduria @2020',
		'aaland —support.funding→ syldavia @2020'
	);

	it('call one patron of two opponents a shared patron, and look for nothing across', () => {
		const told = comparison(armsBoth, 'Aaland -> Borduria vs Aaland -> Syldavia @2020');
		expect(told.comparison.finding.kind).toBe('shared-patron');
		expect(told.comparison.finding.relationships).toContain('borduria-armed-syldavia');
		expect(told.comparison.finding.qualifiers).toEqual([]);
		expect(told.comparison.lookedFor.map(({ kind }) => kind)).toEqual([
			'deeds-in-contest',
			'obligation',
			'mediator',
			'belligerent',
			'deeds-in-contest',
			'obligation',
			'clients'
		]);
		expect(text(told)).toContain(
			'The finding rests on Aaland’s deeds in general towards Borduria and on Aaland’s deeds in general towards Syldavia.'
		);
	});

	it('look for no tie of a shared client to itself', () => {
		const snapshot = world(
			'aaland —support.arms→ borduria @2020',
			'ruritania —support.arms→ borduria @2020'
		);
		const told = comparison(snapshot, 'Aaland -> Borduria vs Ruritania -> Borduria @2020');
		expect(told.comparison.finding.kind).toBe('shared-client');
		expect(told.comparison.finding.qualifiers).toEqual([]);
		expect(told.notFound.map((sentence) => plainProse([sentence], []))).toEqual([
			'No deed of Aaland for Borduria in a contest in this time.',
			'No obligation of Aaland towards Borduria.',
			'No deed of Ruritania for Borduria in a contest in this time.',
			'No obligation of Ruritania towards Borduria.',
			'No tie between Aaland and Ruritania.'
		]);
	});

	it('tell what ties two once where each is asked about towards the other', () => {
		const told = comparison(world(...WAR), 'Borduria -> Syldavia vs Syldavia -> Borduria @2020');
		expect(told.comparison.finding.kind).toBe('opponents');
		expect(text(told).match(/stood against/g)).toHaveLength(1);
		expect(told.notFound).toEqual([]);
	});

	it('find no cross-support by who opposes its own side', () => {
		const snapshot = world(
			...WAR,
			'aaland —opposition.sanction→ borduria @2020',
			'aaland —support.arms→ syldavia @2020',
			'ruritania —support.arms→ syldavia @2020'
		);
		const told = comparison(snapshot, 'Aaland -> Borduria vs Ruritania -> Syldavia @2020');
		expect(told.comparison.finding.kind).toBe('patron-and-opponent');
		expect(told.comparison.finding.qualifiers.map(({ kind }) => kind)).not.toContain(
			'cross-support'
		);
	});

	it('are incomplete for entities that are not there', () => {
		const question = ask(armsBoth, 'Aaland -> Borduria vs Aaland -> Syldavia @2020');
		if (question.ask !== 'compare') throw new Error('This line compares.');
		const nowhere = { ...question.left, to: 'nowhere' };
		const answered = answerQuestion(
			buildGraph(armsBoth),
			{ ...question, left: nowhere, right: { ...nowhere, from: 'nobody' } },
			TODAY,
			{ textOf: () => undefined, sourceOf: () => undefined }
		);
		expect('comparison' in answered && answered.comparison.finding.kind).toBe('incomplete');
	});
});

describe('comparisons of longer chains and longer times', () => {
	const lines = [
		...WAR,
		'aaland —support.arms→ freedonia @2020',
		'freedonia —support.arms→ borduria @2020',
		'ruritania —support.funding→ syldavia @2020'
	] as const;

	it('follow both sides along their arrows', () => {
		const told = comparison(world(...lines), 'Aaland ->> Borduria vs Ruritania ->> Syldavia @2020');
		expect(told.comparison.finding.kind).toBe('opposed-patrons');
		expect(told.comparison.left.best?.entities).toEqual(['aaland', 'freedonia', 'borduria']);
	});

	it('follow sides against their arrows where asked', () => {
		const told = comparison(world(...lines), 'Borduria -- Aaland vs Ruritania -> Syldavia @2020');
		expect(told.comparison.left.best?.entities).toEqual(['borduria', 'freedonia', 'aaland']);
	});

	it('take the first determinate path, however many come before it', () => {
		const detours = Array.from({ length: 7 }, (_, index) => [
			`aaland —support.arms→ middle-${String(index)} @2020 grade A2`,
			`aaland —opposition.threat→ middle-${String(index)} @2020 grade A2`,
			`middle-${String(index)} —support.arms→ borduria @2020 grade A2`
		]).flat();
		const told = comparison(
			world(...lines, ...detours),
			'Aaland ->> Borduria vs Ruritania ->> Syldavia @2020'
		);
		expect(told.comparison.left.answer.paths).toHaveLength(5);
		expect(told.comparison.left.best?.entities[1]).toBe('freedonia');
	});

	it('call a step that changed its sign over a period mixed, and say when', () => {
		const turned = world(
			...WAR,
			'aaland —support.arms→ borduria @2005',
			'aaland —opposition.threat→ borduria @2010',
			'ruritania —support.funding→ syldavia @2000..2012'
		);
		const told = comparison(turned, 'Aaland -> Borduria vs Ruritania -> Syldavia @2000..2012');
		expect(told.comparison.left.best?.steps[0].sign).toBe('turned');
		expect(told.comparison.finding.kind).toBe('mixed');
		expect(text(told)).toContain('Aaland armed (2005) [1] and threatened (2010) [1] Borduria.');
	});

	it('say the year of what a finding rests on where it was only last observed', () => {
		const past = world(
			'aaland —support.arms→ borduria @2010..',
			'ruritania —alignment.partnership↔ syldavia @2000..'
		);
		const told = comparison(past, 'Aaland -> Borduria vs Ruritania -> Syldavia @2025');
		expect(text(told)).toContain('Aaland’s deeds in general (last observed in 2021)');
		expect(told.comparison.finding.qualifiers.map(({ kind }) => kind)).toContain('last-observed');
	});
});
