import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SavedViewList from '#lib/app/components/rooms/SavedViewList.svelte';
import { MOST_VIEWS, writeViews } from '#lib/app/explorer/kept/read-views.ts';
import { SavedViews } from '#lib/app/explorer/kept/saved-views.svelte.ts';
import type { StoragePort } from '#lib/app/explorer/kept/storage-port.ts';
import { openExplorer } from './components/open-explorer.ts';
import WithExplorer from './components/WithExplorer.svelte';

/** A storage that can be looked into; `refuses` as private windows do. */
function storage(refuses = false): StoragePort & { readonly texts: Map<string, string> } {
	const texts = new Map<string, string>();
	return {
		texts,
		read: (name) => texts.get(name),
		write(name, text) {
			if (!refuses) texts.set(name, text);
			return !refuses;
		}
	};
}

const view = (name: string, address = '?as=2020') => ({ name, address, on: '2026-11-24' });
const names = (saved: SavedViews) => saved.views.map(({ name }) => name);

describe('saved views', () => {
	it('are there again in another visit, the latest first', () => {
		const port = storage();
		const saved = new SavedViews(port);
		saved.save(view('One'));
		saved.save(view('  Two   words '));
		expect(names(new SavedViews(port))).toEqual(['Two words', 'One']);
	});

	it('have each name once, and no view loses its name to another', () => {
		const saved = new SavedViews(storage());
		saved.save(view('One'));
		saved.save(view('Two'));
		saved.save(view('One', '?as=2021'));
		expect(saved.views.map(({ address }) => address)).toEqual(['?as=2021', '?as=2020']);
		saved.rename('One', 'Two');
		expect(names(saved)).toEqual(['One', 'Two']);
		saved.rename('One', '  ');
		saved.rename('One', 'Three');
		expect(names(saved)).toEqual(['Three', 'Two']);
		saved.remove('Two');
		expect(names(saved)).toEqual(['Three']);
	});

	it('of another window are not written over', () => {
		const port = storage();
		const [here, there] = [new SavedViews(port), new SavedViews(port)];
		here.save(view('Here'));
		there.save(view('There'));
		expect(names(there)).toEqual(['There', 'Here']);
		here.reload();
		expect(names(here)).toEqual(['There', 'Here']);
	});

	it('are there for this visit where the browser refuses to keep them, and it says so', () => {
		const saved = new SavedViews(storage(true));
		saved.save(view('One'));
		saved.save(view('Two'));
		expect(names(saved)).toEqual(['Two', 'One']);
		expect(saved.problem).toBe('refused');
		saved.remove('Two');
		expect(names(saved)).toEqual(['One']);
	});

	it('are bounded: one too many is not saved, and none is lost', () => {
		const port = storage();
		const many = Array.from({ length: MOST_VIEWS }, (_, index) => view(String(index)));
		port.texts.set('multipolar-views', writeViews(many));
		const saved = new SavedViews(port);
		saved.save(view('One too many'));
		expect(saved.problem).toBe('full');
		expect(saved.views).toHaveLength(MOST_VIEWS);
		saved.save(view('0', '?as=2022'));
		expect(saved.problem).toBeUndefined();
	});

	it('that cannot be read stay as they are until something is saved', () => {
		const port = storage();
		port.texts.set('multipolar-views', '{"version":2}');
		const saved = new SavedViews(port);
		expect(saved.problem).toBe('unreadable');
		expect(port.texts.get('multipolar-views')).toBe('{"version":2}');
	});
});

describe('the list of saved views', () => {
	async function open(port: StoragePort) {
		const { explorer, pushed } = openExplorer('/?show=aaland&as=2020-10-15');
		const Part = ((anchor: never, props: object) =>
			(SavedViewList as unknown as (anchor: never, props: object) => object)(anchor, {
				...props,
				port
			})) as unknown as typeof SavedViewList;
		await render(WithExplorer, { explorer, part: Part });
		return { explorer, pushed };
	}

	it('saves what is shown, opens it again as one step, renames and deletes it', async () => {
		const { explorer, pushed } = await open(storage());
		const address = explorer.address;
		await page.getByRole('textbox', { name: 'Name of this view' }).fill('The war');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		explorer.follow('?show=ruritania', 'Went elsewhere');
		await page.getByRole('link', { name: 'The war' }).click();
		expect(explorer.address).toBe(address);
		expect(pushed.at(-1)).toBe(address);
		expect(explorer.trail.steps.at(-1)?.done).toBe('Opened The war');

		await page.getByRole('button', { name: 'rename The war' }).click();
		await page.getByRole('textbox', { name: 'New name of The war' }).fill('River war');
		await page.getByRole('button', { name: 'rename', exact: true }).click();
		await expect.element(page.getByRole('link', { name: 'River war' })).toBeVisible();
		await page.getByRole('button', { name: 'delete River war' }).click();
		await expect.element(page.getByRole('link', { name: 'River war' })).not.toBeInTheDocument();
	});

	it('says where nothing is kept, and goes on', async () => {
		await open(storage(true));
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect.element(page.getByRole('alert')).toHaveTextContent('keeps nothing');
		await expect.element(page.getByRole('link', { name: 'View of 2020-10-15' })).toBeVisible();
	});
});
