import { WORKSPACE_VERSION, type OwnWorkspace } from '../../service/own/own-workspace.ts';

/** A place in the browser that keeps one workspace. */
export interface WorkspacePort {
	/** Undefined where none is kept, or the browser refuses, or an older page kept it otherwise. */
	read(): Promise<OwnWorkspace | undefined>;
	/** False where the browser refuses: private mode, storage turned off, or full. */
	write(workspace: OwnWorkspace): Promise<boolean>;
	/** False where the browser may keep it still. */
	remove(): Promise<boolean>;
}

const DATABASE = 'multipolar-own';
const STORE = 'workspaces';
const KEY = 'open';

/** The browser's database as a port. `open` gives it and may throw, as browsers do whose reader lets no page keep anything. */
export function browserWorkspaces(open: () => IDBFactory): WorkspacePort {
	const ask = async <T>(
		mode: IDBTransactionMode,
		request: (store: IDBObjectStore) => IDBRequest<T>
	): Promise<T> => {
		const opening = open().open(DATABASE, 1);
		opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
		const database = await settled(opening);
		try {
			const transaction = database.transaction(STORE, mode);
			const result = await settled(request(transaction.objectStore(STORE)));
			await completed(transaction);
			return result;
		} finally {
			database.close();
		}
	};
	return {
		async read() {
			try {
				const kept: unknown = await ask(
					'readonly',
					(store) => store.get(KEY) as IDBRequest<unknown>
				);
				return isWorkspace(kept) ? kept : undefined;
			} catch {
				return undefined;
			}
		},
		async write(workspace) {
			try {
				await ask('readwrite', (store) => store.put(workspace, KEY));
				return true;
			} catch {
				return false;
			}
		},
		async remove() {
			try {
				await ask('readwrite', (store) => store.delete(KEY));
				return true;
			} catch {
				return false;
			}
		}
	};
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
	});
}

/** Until then a page that is left takes back what it wrote. */
function completed(transaction: IDBTransaction): Promise<void> {
	return new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () =>
			reject(transaction.error ?? new Error('The browser keeps nothing.'));
	});
}

function isWorkspace(kept: unknown): kept is OwnWorkspace {
	return (
		typeof kept === 'object' &&
		kept !== null &&
		'version' in kept &&
		kept.version === WORKSPACE_VERSION
	);
}
