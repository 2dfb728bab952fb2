import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import QueryLine from '#lib/app/components/QueryLine.svelte';
import { openExplorer } from './open-explorer.ts';
import WithExplorer from './WithExplorer.svelte';

async function open(address = '/?show=aaland') {
	const { explorer, pushed } = openExplorer(address);
	await render(WithExplorer, { explorer, part: QueryLine });
	const line = page.getByRole('combobox', { name: 'Question' });
	return { explorer, pushed, line };
}

describe('the query line', () => {
	it('completes names where the caret stands, by keys', async () => {
		const { line } = await open();
		await line.click();
		await userEvent.keyboard('bord');
		await expect
			.element(page.getByRole('option', { name: /^Borduria/ }))
			.toHaveAttribute('aria-selected', 'false');
		await expect.element(line).toHaveAttribute('aria-expanded', 'true');
		await userEvent.keyboard('{ArrowDown}{Enter}');
		await expect.element(line).toHaveValue('Borduria ');
		await userEvent.keyboard('-> syl{ArrowDown}{Tab}');
		await expect.element(line).toHaveValue('Borduria -> Syldavia ');
	});

	it('completes by pointing and keeps the focus', async () => {
		const { line } = await open();
		await line.click();
		await userEvent.keyboard('rurit');
		await page.getByRole('option', { name: /^Ruritania/ }).click();
		await expect.element(line).toHaveValue('Ruritania ');
		await expect.element(line).toHaveFocus();
	});

	it('asks what it can read', async () => {
		const { explorer, line } = await open();
		await line.fill('Aaland -> Borduria @2020-10-15');
		await userEvent.keyboard('{Escape}{Enter}');
		await expect.poll(() => explorer.answered?.title).toMatch(/^One path/);
		expect(explorer.line).toBe('Aaland -> Borduria @2020-10-15');
		await expect.element(line).toHaveAttribute('aria-invalid', 'false');
	});

	it('says what it cannot read at its place, asks nothing, and mends it by a candidate', async () => {
		const { line, pushed } = await open();
		await line.fill('Aaland -> Bordurea');
		await userEvent.keyboard('{Enter}');
		const alert = page.getByRole('alert');
		await expect.element(alert).toHaveTextContent('No entity is called “Bordurea”');
		expect(alert.element().querySelector('mark')?.textContent).toBe('Bordurea');
		await expect.element(line).toHaveAttribute('aria-invalid', 'true');
		expect(pushed).toEqual([]);
		await alert.getByRole('button', { name: 'Borduria' }).click();
		await expect.element(line).toHaveValue('Aaland -> Borduria');
	});

	it('follows the history while nobody writes in it', async () => {
		const { explorer, line } = await open('/?q=Aaland+-%3E+Borduria&show=aaland,borduria');
		await expect.element(line).toHaveValue('Aaland -> Borduria');
		explorer.arrive(new URL('http://localhost/?q=Ruritania+-%3E+Syldavia'), 3);
		await expect.element(line).toHaveValue('Ruritania -> Syldavia');
	});
});
