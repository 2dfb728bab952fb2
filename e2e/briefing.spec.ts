import { expect, test } from './journey.ts';

test('a briefing moves focus, date and text, and stays in the link', async ({ explorer, page }) => {
	await explorer.open();
	await expect(page.getByText(/^Step 1 of \d+, 15 October 2020$/)).toBeVisible();
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByText(/^Step 2 of/)).toBeVisible();
	await expect(explorer.asOf).not.toHaveValue('15 October 2020');
	expect(new URL(page.url()).searchParams.get('brief')).toMatch(/\.2$/);

	await page.reload();
	await expect(page.getByText(/^Step 2 of/)).toBeVisible();
	await page.getByRole('button', { name: 'All briefings' }).click();
	await expect(page.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible();
});
