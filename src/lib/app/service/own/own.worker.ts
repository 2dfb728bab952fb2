import { ownHere } from './own-here.ts';
import type { OwnRequest, OwnService } from './own-protocol.ts';

let service: OwnService | undefined;

/** One request at a time; the page says with each where the project's facts are. */
self.addEventListener(
	'message',
	({ data }: MessageEvent<{ folder: string; request: OwnRequest }>) => {
		void reply(data.folder, data.request);
	}
);

async function reply(folder: string, request: OwnRequest): Promise<void> {
	try {
		service ??= ownHere(folder);
		self.postMessage({ reply: await service(request) });
	} catch (error) {
		self.postMessage({ failure: error instanceof Error ? error.message : String(error) });
	}
}
