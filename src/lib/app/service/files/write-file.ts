import { citationsOfView } from '#lib/exchange/cite/cite-view.ts';
import { writeTemplate } from '#lib/exchange/in/write-template.ts';
import { writeSnapshot } from '#lib/exchange/snapshot/write-snapshot.ts';
import { writeExtract } from '#lib/exchange/write-extract.ts';
import type { FileRequest, Written } from './file-request.ts';
import { writePage } from './write-page.ts';

/** Writes what is asked for. Rejects where what goes into it cannot be had. */
export async function writeFile(request: FileRequest): Promise<Written> {
	switch (request.what) {
		case 'extract':
			return writeExtract(request.format, request.extract, request.answered);
		case 'snapshot':
			return writeSnapshot(request.extract, request.saved);
		case 'template':
			return writeTemplate(request.vocabulary);
		case 'page':
			return writePage(request);
		case 'citations':
			return citationsOfView(request.cited);
		default:
			return request satisfies never;
	}
}
