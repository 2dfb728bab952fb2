import { expect, test } from './journey.ts';

const VIEW = '/?room=explore&show=turkiye,azerbaijan,russia,armenia&as=2020-10-15';

test('a view is saved under a name, there after a reload, opened, renamed, deleted', async ({
	explorer,
	page
}) => {
	await explorer.open(VIEW);
	const saved = page.getByRole('region', { name: 'Saved views' });
	await saved.getByRole('textbox', { name: 'Name of this view' }).fill('Four in 2020');
	await saved.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(saved.getByRole('link', { name: 'Four in 2020' })).toBeVisible();

	await explorer.open('/?room=explore&show=ukraine');
	await saved.getByRole('link', { name: 'Four in 2020' }).click();
	await expect(explorer.asOf).toHaveValue('15 October 2020');
	await expect(explorer.entity('Armenia')).toBeAttached();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(explorer.entity('Ukraine')).toBeAttached();

	await saved.getByRole('button', { name: 'rename Four in 2020' }).click();
	await saved.getByRole('textbox', { name: 'New name of Four in 2020' }).fill('The war of 2020');
	await page.keyboard.press('Enter');
	await page.reload();
	await explorer.ready();
	await expect(saved.getByRole('link', { name: 'The war of 2020' })).toBeVisible();
	await saved.getByRole('button', { name: 'delete The war of 2020' }).click();
	await expect(saved.getByRole('link', { name: 'The war of 2020' })).toHaveCount(0);
});

test('views go elsewhere and come back as links only', async ({ explorer, page, baseURL }) => {
	await explorer.open(VIEW);
	const saved = page.getByRole('region', { name: 'Saved views' });
	await saved.getByText('Take them elsewhere').click();
	await saved
		.getByRole('textbox', { name: 'Links from elsewhere, one a line' })
		.fill(`One war\t${baseURL ?? ''}/?as=2016-04-05&show=armenia\nno link`);
	await saved.getByRole('button', { name: 'Add' }).click();
	await expect(saved.getByRole('link', { name: 'One war' })).toBeVisible();
	await expect(saved.getByRole('alert')).toContainText('One line is no link');
});

test('a reload loses no step: undo and redo go on', async ({ explorer, page }) => {
	await explorer.open(VIEW);
	await page.getByRole('button', { name: /^Roles/ }).click();
	await page.getByRole('button', { name: /^Leaders/ }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	const trail = page.getByRole('region', { name: 'Trail' });
	await expect(trail.getByRole('button')).toHaveCount(3);
	await page.reload();
	await explorer.ready();
	await expect(trail.getByRole('button')).toHaveCount(3);
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(page.getByRole('button', { name: /^Leaders/ })).toHaveAttribute(
		'aria-pressed',
		'false'
	);
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('button', { name: /^Roles/ })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await expect(trail.getByRole('button')).toHaveCount(3);
});

test.describe('where the browser keeps nothing', () => {
	test('views are there for the visit, and it says so', async ({ explorer, page }) => {
		await page.addInitScript(() => {
			for (const name of ['localStorage', 'sessionStorage'])
				Object.defineProperty(window, name, {
					get: () => {
						throw new DOMException('Refused.', 'SecurityError');
					}
				});
		});
		await explorer.open(VIEW);
		const saved = page.getByRole('region', { name: 'Saved views' });
		await saved.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(saved.getByRole('alert')).toContainText('keeps nothing');
		await expect(saved.getByRole('link', { name: 'View of 2020-10-15' })).toBeVisible();
	});
});
