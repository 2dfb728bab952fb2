import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import RelationshipDossier from '#lib/app/components/RelationshipDossier.svelte';
import { ClaimShelf } from '#lib/app/explorer/claim-shelf.svelte.ts';
import { openWorld } from '#lib/app/explorer/world.ts';
import { buildGraph, findRelationship } from '#lib/answers/graph/graph.ts';
import { date } from '../../../build/asking.ts';
import { worldWithTexts } from '../../../build/world.ts';

const LINES = [
	'aaland —support.arms→ borduria @2020-07..2020-11 by syldavia denied-by aaland',
	'+ grade C3 by ruritania allegation'
] as const;

/** The dossier of one contested relationship, its texts fetched or not to be had. */
async function open(fetchShard?: () => Promise<never>) {
	const { snapshot, texts, sources } = worldWithTexts(...LINES);
	const world = openWorld(buildGraph(snapshot));
	const tie = findRelationship(world.graph, 'aaland-arms-borduria');
	if (tie === undefined) throw new Error('The world has no such relationship.');
	const shelf = new ClaimShelf(world.graph, {
		claims: fetchShard ?? (() => Promise.resolve(texts)),
		sources: fetchShard ?? (() => Promise.resolve(sources))
	});
	await render(RelationshipDossier, { tie, world, shelf, day: date('2020-10-15') });
	return tie;
}

function sectionOf(heading: string): HTMLElement {
	const section = page.getByRole('heading', { name: heading }).element().closest('section');
	if (section === null) throw new Error(`"${heading}" heads no section.`);
	return section;
}

describe('the dossier of a relationship', () => {
	it('sets who says so beside who denies it', async () => {
		const tie = await open();
		expect(tie.claims.map(({ stance }) => stance)).toContain('denies');
		await expect.element(page.getByRole('heading', { name: 'Who says so' })).toBeVisible();
		const said = sectionOf('Who says so');
		const denied = sectionOf('Who denies it or takes it back');
		expect(said.textContent).toContain('Syldavia');
		expect(said.textContent).toContain('Ruritania');
		expect(said.textContent).not.toContain('denies');
		expect(denied.textContent).toMatch(/Aaland\s*denies/);
	});

	it('says that the accused denies it, and grades each claim in words', async () => {
		await open();
		const evidence = page.getByRole('definition').filter({ hasText: /denied|disputed|contested/ });
		await expect.element(evidence).toBeVisible();
		await expect.poll(() => sectionOf('Who says so').textContent).toContain('Said for a test.');
		expect(sectionOf('Who says so').textContent).toMatch(/C3.*fairly reliable source/);
	});

	it('keeps the claims where their texts cannot be had, and says why', async () => {
		await open(() => Promise.reject(new Error('No answer from the network.')));
		await expect.element(page.getByRole('alert')).toHaveTextContent('No answer from the network.');
		expect(sectionOf('Who denies it or takes it back').textContent).toContain('Aaland');
	});
});
