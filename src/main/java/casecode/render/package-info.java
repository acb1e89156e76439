/** Text and tables for people, and CSV for spreadsheets; knows no files and no terminal. */
package casecode.render;
