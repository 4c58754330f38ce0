#!/usr/bin/env node
import { Command } from 'commander';
import { addArchiveCommand } from './archive.ts';
import { addCodesCommand } from './codes.ts';
import { addCountCommand } from './count.ts';
import { addExportCommand } from './export.ts';
import { addImportCommand } from './import.ts';
import { addSampleCommand } from './sample.ts';
import { addStartCommand } from './start.ts';
import { addVerifyCommand } from './verify.ts';
import { Refusal, refusalOfSystem } from './refusal.ts';

const program = new Command('wijkaanpak')
  .description('Residents propose, vote and are heard. Runs the participation service and moves votes in and out of it.')
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError();
for (const add of [addStartCommand, addImportCommand, addExportCommand, addArchiveCommand, addCodesCommand, addSampleCommand, addCountCommand, addVerifyCommand]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  const refusal = error instanceof Refusal ? error : refusalOfSystem(error);
  if (!refusal) throw error;
  console.error(refusal.message);
  process.exitCode = 1;
}
