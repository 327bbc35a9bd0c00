/** Exit code of the local engine if its data can't be used. It then prints two lines on stderr: the problem and the remedy. */
export const DATA_PROBLEM = 78

/** File of the engine's database in its home. */
export const ENGINE_DATABASE = 'engine.db'

/** Schema version of the engine's database (engine/store/schema.ts). */
export const DATABASE_VERSION = 7
