import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Findings from '#lib/app/components/rooms/Findings.svelte';
import Paths from '#lib/app/components/rooms/Paths.svelte';
import { openExplorer } from './open-explorer.ts';
import WithExplorer from './WithExplorer.svelte';

async function openPaths(address = '/?room=paths') {
	const { explorer } = openExplorer(address);
	await render(WithExplorer, { explorer, part: Paths });
	return { explorer, from: page.getByRole('combobox', { name: 'From', exact: true }) };
}

function option(name: string) {
	return page.getByRole('option', { name: new RegExp(`^${name} `) });
}

describe('a field for an entity', () => {
	it('offers who is meant, and takes the one that the keys stand at', async () => {
		const { from } = await openPaths();
		await from.click();
		await expect.element(from).toHaveAttribute('aria-expanded', 'false');
		await userEvent.keyboard('ia');
		await userEvent.keyboard('{Backspace}{Backspace}Bord');
		await expect.element(from).toHaveAttribute('aria-expanded', 'true');
		await expect.element(option('Borduria')).toHaveAttribute('aria-selected', 'true');
		await expect
			.element(from)
			.toHaveAttribute('aria-activedescendant', option('Borduria').element().id);
		await userEvent.keyboard('{Enter}');
		await expect.element(from).toHaveValue('Borduria');
		await expect.element(from).toHaveAttribute('aria-expanded', 'false');
		await expect.element(from).toHaveFocus();
	});

	it('opens by an arrow where who is chosen stands, and goes around by arrows', async () => {
		const { from } = await openPaths('/?room=paths&q=Borduria+-%3E+Syldavia');
		await expect.element(from).toHaveValue('Borduria');
		await from.click();
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(option('Borduria')).toHaveAttribute('aria-selected', 'true');
		await userEvent.keyboard('{ArrowUp}');
		await expect.element(option('Aaland')).toHaveAttribute('aria-selected', 'true');
		await userEvent.keyboard('{ArrowUp}');
		await expect.element(from).not.toHaveAttribute('aria-activedescendant');
		await userEvent.keyboard('{ArrowUp}{Enter}');
		await expect.element(from).not.toHaveValue('Borduria');
	});

	it('leaves Home and End to what is written, and Escape keeps it', async () => {
		const { from } = await openPaths();
		await from.click();
		await userEvent.keyboard('urit{Home}R{End}ania');
		await expect.element(from).toHaveValue('Ruritania');
		await userEvent.keyboard('{Escape}');
		await expect.element(from).toHaveAttribute('aria-expanded', 'false');
		await expect.element(from).toHaveValue('Ruritania');
		await expect.element(from).toHaveFocus();
		await userEvent.keyboard('{ArrowDown}{Enter}');
		await expect.element(from).toHaveValue('Ruritania');
		await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
	});

	it('says that nobody is called so', async () => {
		const { from } = await openPaths();
		await from.fill('Xyzzy');
		await expect.element(page.getByText('No entity of that name.')).toBeVisible();
		await expect.element(from).toHaveAttribute('aria-expanded', 'false');
		await from.fill('Aal');
		await expect.element(page.getByText('No entity of that name.')).not.toBeInTheDocument();
	});

	it('takes by pointing and keeps the focus, and is empty again where several are chosen', async () => {
		const { explorer } = openExplorer('/?room=findings');
		await render(WithExplorer, { explorer, part: Findings });
		await page.getByRole('radio', { name: /^Drift/ }).click();
		const poles = page.getByRole('combobox', { name: 'Between' });
		for (const name of ['Borduria', 'Aaland']) {
			await poles.fill(name.slice(0, 4));
			await option(name).click();
			await expect.element(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
			await expect.element(poles).toHaveValue('');
			await expect.element(poles).toHaveFocus();
		}
	});

	it('follows the question that was asked elsewhere', async () => {
		const { explorer, from } = await openPaths('/?room=paths&q=Borduria+-%3E+Syldavia');
		await from.fill('Rurit');
		explorer.arrive(new URL('http://localhost/?room=paths&q=Aaland+-%3E+Syldavia'), 3);
		await expect.element(from).toHaveValue('Aaland');
	});
});
