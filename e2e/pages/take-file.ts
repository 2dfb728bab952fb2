import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** A file that was taken away. */
export interface Taken {
	readonly name: string;
	readonly bytes: Buffer;
	readonly text: string;
}

/** Saves what is shown in a format, by the name of its key in the export sheet. */
export async function take(page: Page, format: string): Promise<Taken> {
	const sheet = page.getByRole('dialog', { name: 'Export' });
	if (!(await sheet.isVisible()))
		await page.getByRole('button', { name: 'Export', exact: true }).click();
	const download = page.waitForEvent('download');
	await sheet.getByRole('button', { name: format, exact: true }).click();
	const file = await download;
	const bytes = await readFile(await file.path());
	return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}
