import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { reactsExceptions } from '../../build/reactsExceptions.ts';

// Neither page pays for the debugger that measures it.
export default defineConfig({ plugins: [react(), reactsExceptions()], build: { target: 'es2022' } });
