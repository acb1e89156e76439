@echo off
rem Starts casecode from wherever it stands; kept in step with the POSIX launcher beside it.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA_CMD=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_CMD=%JAVA_HOME%\bin\java.exe"
where /q "%JAVA_CMD%" 2>nul || if not exist "%JAVA_CMD%" (
  echo casecode: no Java found; install Java 17 or newer, or set JAVA_HOME 1>&2
  exit /b 70
)
rem The first compiler only starts faster; a large file of claims wants both. Files want little room.
set "COMPILER=-XX:TieredStopAtLevel=1"
set "ROOM="
set "COLLECTOR=-XX:+UseSerialGC"
set "LITTLE=-Xmn64m -Xms160m -XX:MaxTenuringThreshold=1 -Xlog:disable"
echo %* | findstr /c:"--study" >nul && set "ROOM=%LITTLE% -Xmx384m"
echo %* | findstr /c:"--claims" >nul && set "ROOM=%LITTLE% -Xmx2g" && set "COMPILER=-XX:TieredStopAtLevel=4"
if defined ROOM set "COLLECTOR=-XX:+UseParallelGC -XX:-UseAdaptiveSizePolicy"
"%JAVA_CMD%" %COMPILER% %COLLECTOR% %ROOM% -XX:-UsePerfData -jar "%HOME_DIR%\lib\casecode.jar" %*
exit /b %ERRORLEVEL%
