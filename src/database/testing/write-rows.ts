/** A process that writes into the library of a folder without end; it prints each row once that is committed. */
import { openDatabase } from '../open-database.ts'

const database = await openDatabase(process.argv[2] ?? '', { access: 'write' })
await database.script('create table if not exists kept (a int primary key, b text)')
console.log('open')
for (let row = 1; ; row++) {
  await database.query("insert into kept values ($1, repeat('x', 5000))", [row])
  console.log(row)
}
