/** Files of a static edition and their bytes by what they are for, the heaviest first. */
export declare function weighEdition(
	folder: string
): { readonly what: string; readonly files: number; readonly bytes: number }[];

/** Every file below a folder, by its path. */
export declare function listFiles(folder: string): string[];
