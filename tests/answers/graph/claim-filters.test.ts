import { describe, expect, it } from 'vitest';
import { paths, signOf } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

const step = (line: string, ...ties: [string, ...string[]]) =>
	paths(world(...ties), line).paths.paths[0]?.steps[0];

describe('one claim that stands must pass all claim filters together', () => {
	it('admits no relationship by two claims that pass half each', () => {
		const two = [
			'aaland —support.arms→ borduria @2020 source herald grade C3',
			'+ source gazette grade B2'
		] as const;
		expect(signOf(world(...two), 'Aaland -> Borduria @2020 source herald grade B2')).toBe('none');
		expect(signOf(world(...two), 'Aaland -> Borduria @2020 source gazette grade B2')).toBe('+ act');
	});

	it('admits no relationship by a claim that was taken back', () => {
		const retracted = [
			'aaland —support.arms→ borduria @2020 grade C3',
			'+ claim early source herald grade A2 @2020',
			'+ claim withdrawal source herald stance retracts replies-to early'
		] as const;
		expect(signOf(world(...retracted), 'Aaland -> Borduria @2020')).toBe('+ act');
		expect(signOf(world(...retracted), 'Aaland -> Borduria @2020 grade B2')).toBe('none');
		expect(signOf(world(...retracted), 'Aaland -> Borduria @2020 source herald')).toBe('none');
	});

	it('admits no relationship by a deprecated claim', () => {
		const corrected = [
			'aaland —support.arms→ borduria @2020 grade C3',
			'+ claim old source herald grade A2 rank deprecated @2020'
		] as const;
		expect(signOf(world(...corrected), 'Aaland -> Borduria @2020 source herald')).toBe('none');
	});

	it('takes the viewpoint of a speaker or of a source, the speaker by any name', () => {
		const alleged = ['aaland —support.arms→ borduria @2020 allegation by syldavia'] as const;
		expect(signOf(world(...alleged), 'Aaland -> Borduria @2020 viewpoint syldavia')).toBe('+ act');
		expect(signOf(world(...alleged), 'Aaland -> Borduria @2020 viewpoint Syldavia')).toBe('+ act');
		expect(signOf(world(...alleged), 'Aaland -> Borduria @2020 viewpoint gazette')).toBe('+ act');
		expect(signOf(world(...alleged), 'Aaland -> Borduria @2020 viewpoint Aaland')).toBe('none');
	});

	it('admits contested relationships, leaves them out, or asks for them alone', () => {
		const denied = ['aaland —support.arms→ borduria @2020 denied-by aaland'] as const;
		const plain = ['aaland —support.arms→ borduria @2020'] as const;
		const ask = (way: string, ...ties: readonly [string]) =>
			signOf(world(...ties), `Aaland -> Borduria @2020 contested ${way}`);
		expect([ask('in', ...denied), ask('out', ...denied), ask('only', ...denied)]).toEqual([
			'+ act',
			'none',
			'+ act'
		]);
		expect([ask('in', ...plain), ask('out', ...plain), ask('only', ...plain)]).toEqual([
			'+ act',
			'+ act',
			'none'
		]);
	});
});

describe('a claim that a tie ended or was suspended', () => {
	const lines = [
		'aaland —alignment.defence-pact→ borduria @2000.. source herald',
		'+ claim end source gazette ended 2015'
	] as const;

	it('attests the tie before: its source alone lets the tie in, and is cited', () => {
		const { paths: answer, footnotes } = paths(
			world(...lines),
			'Aaland -> Borduria @2010 source gazette'
		);
		expect(answer.paths[0]).toMatchObject({ sign: '+', basis: 'obligation', origins: 1 });
		expect(footnotes.map(({ source }) => source)).toEqual(['gazette']);
		expect(signOf(world(...lines), 'Aaland -> Borduria @2020 source gazette')).toBe('none');
	});
});

describe('grade and origins', () => {
	const lines = [
		'aaland —support.arms→ borduria @2020 grade C3 origin mod',
		'+ source herald grade A2 origin wire @2020',
		'+ claim copy source courier grade C3 origin wire @2020',
		'+ claim early source digest grade A1 @2020',
		'+ claim withdrawal source digest stance retracts replies-to early'
	] as const;

	it('are those of the claims that stand', () => {
		expect(step('Aaland -> Borduria @2020', ...lines)).toMatchObject({
			grade: { reliability: 'A', credibility: 2 },
			origins: 2
		});
	});

	it('are those of the claims that pass the filters', () => {
		expect(step('Aaland -> Borduria @2020 source gazette', ...lines)).toMatchObject({
			grade: { reliability: 'C', credibility: 3 },
			origins: 1
		});
		const [path] = paths(world(...lines), 'Aaland -> Borduria @2020 grade B2').paths.paths;
		expect(path).toMatchObject({ grade: { reliability: 'A', credibility: 2 }, origins: 1 });
	});

	it('cites only claims that stand and pass', () => {
		const cited = (line: string) =>
			paths(world(...lines), line).footnotes.map(({ source }) => source);
		expect(cited('Aaland -> Borduria @2020')).toEqual(['herald', 'gazette']);
		expect(cited('Aaland -> Borduria @2020 source gazette')).toEqual(['gazette']);
	});
});
