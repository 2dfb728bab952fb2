import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { extract, sourcesIn } from '#lib/exchange/extract.ts';
import type { ExportedFile, ExportFormat } from '#lib/exchange/format.ts';
import { nameFile } from '#lib/exchange/name-file.ts';
import { isOwn } from '#lib/facts/model/own.ts';
import { writeApart } from '../../service/files/write-apart.ts';
import type { Explorer } from '../explorer.svelte.ts';

/** All of a reader's own records, shown or not, as a file that can be opened again. Rejects where texts of sources of the project's, which they cite, cannot be fetched. */
export async function saveOwn(
	{ world, shelf, when, day }: Explorer,
	format: ExportFormat
): Promise<ExportedFile> {
	const { snapshot } = world.graph;
	const shown = {
		entities: [...snapshot.entities].flatMap(({ id }) => (isOwn(id) ? [id] : [])),
		relationships: snapshot.relationshipIds.filter(isOwn)
	};
	const title = world.own?.title ?? '';
	await shelf.needSources(sourcesIn(world.graph, shown));
	const taken = extract(world.graph, shown, windowOf(when), shelf, {
		title: `${title} (a reader’s own data)`,
		when: day.text,
		revision: snapshot.revision,
		link: ''
	});
	return {
		name: nameFile(title, day.text, snapshot.revision, format.extension),
		mediaType: format.mediaType,
		content: await writeApart({ what: 'extract', format: format.id, extract: taken })
	};
}
