/** Evaluated with the packages it names, as a task of its own before the application's. */
import 'react';
import 'react-dom';
import 'react-dom/client';
