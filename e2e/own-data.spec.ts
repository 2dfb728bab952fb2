import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './journey.ts';

// The whole world is merged and written anew four times.
test.slow();

test('a reader fills in the template, mends it, sees it drawn, and removes it', async ({
	explorer,
	page
}) => {
	await explorer.open();
	const openKey = page.getByLabel('File of your own data');
	const choose = async (rows: readonly string[], head: string) => {
		await page.getByRole('button', { name: 'Export', exact: true }).click();
		const buffer = Buffer.from([head, ...rows, ''].join('\r\n'));
		await openKey.setInputFiles({ name: 'ties.csv', mimeType: 'text/csv', buffer });
	};
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Template (CSV)' }).click();
	const template = unzipSync(await readFile(await (await download).path()));
	const [head = ''] = strFromU8(template['relationships.csv'] ?? new Uint8Array()).split('\r\n');
	await page.keyboard.press('Escape');
	const columns = head.replace('\uFEFF', '').split(',');
	const row = (cells: Readonly<Record<string, string>>) =>
		columns.map((column) => cells[column] ?? '').join(',');
	const first = { from: 'Türkiye', to: 'Example League', kind: 'alignment.partnership' };
	const second = { from: 'Example League', to: 'Sample Pact', kind: 'alignment.partnership' };

	// Wrong rows are told one by one, and nothing has changed.
	await choose([row({ ...first, since: 'May 2019' }), row({ ...second, kind: 'rivals' })], head);
	const problems = page.getByRole('dialog', { name: 'Nothing was opened' });
	await expect(problems).toContainText(/row 2, column since:\s*"May 2019" is no date/);
	await problems.getByRole('button', { name: 'Close' }).click();

	await choose([row({ ...first, since: '2019-05' }), row({ ...second, kind: 'rivals' })], head);
	await expect(problems).toContainText(/row 3, column kind:\s*The vocabulary has no kind "rivals"/);
	await problems.getByRole('button', { name: 'Close' }).click();
	await expect(page).not.toHaveURL(/own=/);

	await choose([row({ ...first, since: '2019-05' }), row({ ...second, since: '2018' })], head);
	const sheet = page.getByRole('dialog', { name: 'Your own data' });
	await expect(sheet).toContainText('two entities, two relationships');
	await expect(sheet.getByRole('checkbox', { name: 'Türkiye' })).toBeChecked();
	await sheet.getByRole('button', { name: 'Show among the project’s facts' }).click();

	const line = page.getByRole('status').filter({ hasText: 'Your own data is open' });
	await expect(line).toContainText('“ties.csv”, among the project’s facts');
	await expect(explorer.outline).toContainText('Example League*');
	await expect(explorer.outline).toContainText('Türkiye');
	await expect(page).toHaveURL(/own=merged/);

	await page.reload();
	// The file is read again, and merged into the whole world.
	await expect(line).toBeVisible({ timeout: 20_000 });
	await expect(explorer.outline).toContainText('Example League*');

	// What was done before the reload can be undone, and done again.
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(explorer.outline).not.toContainText('Example League*');
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(explorer.outline).toContainText('Example League*');

	await line.getByRole('button', { name: 'Show by itself' }).click();
	await expect(line).toContainText('“ties.csv”, by itself');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(line).toContainText('among the project’s facts');

	await line.getByRole('button', { name: 'Remove' }).click();
	await expect(line).toBeHidden();
	await expect(page).not.toHaveURL(/own=/);
	await expect(explorer.outline).not.toContainText('Example League*');
	await page.reload();
	await explorer.ready();
	await expect(page.getByText(/is kept in this browser, and not shown/)).toBeHidden();
});
