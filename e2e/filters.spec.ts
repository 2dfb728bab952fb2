import { expect, test } from './journey.ts';

test('the legend is the filter, and counts what is drawn', async ({ explorer, page }) => {
	await explorer.open('/?room=explore&as=2020-10-15');
	const opposition = page.getByRole('button', { name: /^Opposition \d+$/ });
	await expect(opposition).not.toHaveText(/\b0$/);
	await opposition.click();
	await expect(page.getByRole('button', { name: /^Opposition 0$/ })).toHaveAttribute(
		'aria-pressed',
		'false'
	);
	await page.getByRole('button', { name: 'drop filters' }).click();
	await expect(opposition).toHaveAttribute('aria-pressed', 'true');
});

test('the table lists what is drawn and sorts it', async ({ explorer, page }) => {
	await explorer.open(
		'/?form=graph&room=explore&show=turkiye,azerbaijan,russia,armenia&as=2020-10-15'
	);
	await page.getByRole('button', { name: 'Table' }).click();
	const rows = page.getByRole('row');
	const shown = /(\d+) of \d+ relationships/.exec((await explorer.scope.textContent()) ?? '')?.[1];
	await expect(rows).toHaveCount(Number(shown) + 1);
	await page.getByRole('button', { name: 'Grade' }).click();
	await expect(page.getByRole('columnheader', { name: /Grade/ })).toHaveAttribute(
		'aria-sort',
		'ascending'
	);
});
